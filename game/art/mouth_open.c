#include <math.h>

#include "art/limb.h"
#include "art/mouth.h"

enum { MOUTH_POINTS = 9, INSIDE = 0x7a2a2c, TEETH = 0xfffaf2, TONGUE = 0xe88b83 };

static double px(const Mouth *m, double x) {
    return mouth_px(m, x);
}

static double py(const Mouth *m, double y) {
    return mouth_py(m, y);
}

static void box_teeth(const Mouth *m, double t, double low, double yr, double yl) {
    double h = m->half, in = .02;
    svg_path(m->head->svg, svg_fill(TEETH),
             "M%.1f %.1fL%.1f %.1fQ0 %.1f %.1f %.1fL%.1f %.1fL%.1f %.1fQ0 %.1f %.1f %.1fZ",
             px(m, -h * .93), py(m, yr + in), px(m, -h * .78), py(m, t + in), py(m, t - .03 + in),
             px(m, h * .78), py(m, t + in), px(m, h * .93), py(m, yl + in), px(m, h * .90),
             py(m, low), py(m, low - .01), px(m, -h * .90), py(m, low));
}

void mouth_box(const Mouth *m) {
    bool clenched = mouth_raw(m, RIG_JAW) < .08;
    double t = m->top - .03, b = m->bottom + .06, h = m->half;
    double yr = (m->right + t) / 2 + .03, yl = (m->left + t) / 2 + .03;
    SvgPen line = {.fill = SVG_NONE, .width = m->line * 1.5, .line = FACE_LIP};
    static const char edge[] = "M%.1f %.1fL%.1f %.1fQ0 %.1f %.1f %.1fL%.1f %.1fC%.1f %.1f %.1f "
                               "%.1f %.1f %.1fQ0 %.1f %.1f %.1fC%.1f %.1f %.1f %.1f %.1f %.1fZ";
    for (int pass = 0; pass < 2; pass++) {
        SvgPen pen = pass == 0 ? svg_fill(INSIDE) : line;
        svg_path(m->head->svg, pen, edge, px(m, -h), py(m, yr), px(m, -h * .8), py(m, t),
                 py(m, t - .03), px(m, h * .8), py(m, t), px(m, h), py(m, yl), px(m, h * 1.04),
                 py(m, (yl + b) / 2), px(m, h), py(m, b), px(m, h * .80), py(m, b), py(m, b - .03),
                 px(m, -h * .80), py(m, b), px(m, -h), py(m, b), px(m, -h * 1.04),
                 py(m, (yr + b) / 2), px(m, -h), py(m, yr));
        if (pass == 1) {
            return;
        }
        double low = t + (b - t) * (clenched ? .84 : .36);
        box_teeth(m, t, low, yr, yl);
        for (int i = -2; i <= 2 && clenched; i++) {
            svg_path(m->head->svg, svg_line(m->line * .55), "M%.1f %.1fV%.1f", px(m, i * h * .32),
                     py(m, t), py(m, low));
        }
        if (clenched) {
            svg_path(m->head->svg, svg_line(m->line * .55), "M%.1f %.1fQ0 %.1f %.1f %.1f",
                     px(m, -h * .9), py(m, (t + b) / 2 + .02), py(m, (t + b) / 2), px(m, h * .9),
                     py(m, (t + b) / 2 + .02));
        }
    }
}

void mouth_round(const Mouth *m) {
    double jaw = m->jaw / .36;
    double rx = px(m, fmax(.11, m->half * (.50 + .20 * jaw)));
    double ry = (m->bottom - m->top) / 2 * m->size * 1.08 + 2, y = py(m, (m->top + m->bottom) / 2);
    svg_ellipse(m->head->svg, (SvgPen){.fill = INSIDE, .width = m->line * 1.5, .line = FACE_LIP}, 0,
                y, rx, ry);
    svg_path(m->head->svg, svg_fill(TONGUE),
             "M%.1f %.1fQ0 %.1f %.1f %.1fQ%.1f %.1f 0 %.1fQ%.1f %.1f %.1f %.1fZ", -rx * .66,
             y + ry * .58, y + ry * .16, rx * .66, y + ry * .58, rx * .42, y + ry * .85,
             y + ry * .88, -rx * .42, y + ry * .85, -rx * .66, y + ry * .58);
}

typedef struct Lips {
    ArtPoint over[MOUTH_POINTS], under[MOUTH_POINTS];
} Lips;

static double curve(double a, double b, double c, double d, double t) {
    double u = 1 - t;
    return u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d;
}

/* The open mouth's two edges, sampled at the same x, so that teeth and tongue can be cut to fit. */
static Lips make_lips(const Mouth *m) {
    Lips lips;
    double kx = m->half * .66, t = m->top, b = m->bottom,
           snarl = .05 * mouth_raw(m, RIG_LIP_UP) * (m->smile < .2 ? 1 : 0);
    for (int i = 0; i < MOUTH_POINTS; i++) {
        double part = (double)i / (MOUTH_POINTS - 1), aside = fabs(2 * part - 1);
        double x = px(m, curve(-m->half, -kx, kx, m->half, part));
        double up =
            curve(m->right, t + (t - m->right) * .15, t + (t - m->left) * .15, m->left, part);
        double low =
            curve(m->right, b + (b - m->right) * .34, b + (b - m->left) * .34, m->left, part);
        up -= snarl * sin(3.14159 * fmin(1, aside * 1.1)) - snarl * .4;
        lips.over[i] = (ArtPoint){x, py(m, fmin(up, low))};
        lips.under[i] = (ArtPoint){x, py(m, fmax(up, low))};
    }
    return lips;
}

static void strip(const Mouth *m, const ArtPoint *over, const ArtPoint *under, SvgPen pen) {
    ArtPoint back[MOUTH_POINTS];
    for (int i = 0; i < MOUTH_POINTS; i++) {
        back[i] = under[MOUTH_POINTS - 1 - i];
    }
    svg_open(m->head->svg);
    limb_spline(m->head->svg, over, MOUTH_POINTS, true);
    limb_spline(m->head->svg, back, MOUTH_POINTS, false);
    svg_add(m->head->svg, "Z");
    svg_close(m->head->svg, pen);
}

static void tongue_out(const Mouth *m) {
    double amount = m->head->build->face.tongue, b = py(m, m->bottom) - 4;
    if (amount <= .16 || mouth_raw(m, RIG_JAW) >= .3) {
        return;
    }
    double w = 8 + 9 * fmin(1, amount), deep = 9 + 30 * fmin(1, amount);
    svg_path(m->head->svg, (SvgPen){.fill = TONGUE, .width = m->line * 1.1, .line = FACE_LIP},
             "M%.1f %.1fC%.1f %.1f %.1f %.1f 0 %.1fC%.1f %.1f %.1f %.1f %.1f %.1fZ", -w, b, -w - 2,
             b + deep * .8, -w * .6, b + deep, b + deep, w * .6, b + deep, w + 2, b + deep * .8, w,
             b);
    svg_path(m->head->svg, svg_line_in(0xb8544f, m->line * .7), "M0 %.1fv%.1f", b + 4, deep * .45);
}

void mouth_open(const Mouth *m) {
    Lips lips = make_lips(m);
    ArtPoint teeth[MOUTH_POINTS], tongue[MOUTH_POINTS];
    double band = m->size * fmin(.10, (m->bottom - m->top) * .55), half = px(m, m->half);
    for (int i = 0; i < MOUTH_POINTS; i++) {
        double room = lips.under[i].y - lips.over[i].y, part = lips.over[i].x / half / .74;
        double mound = fmax(0, 1 - part * part) * fmin(.12 * m->size, room * .42);
        teeth[i] = (ArtPoint){lips.over[i].x, lips.over[i].y + fmin(room, band)};
        tongue[i] = (ArtPoint){lips.under[i].x, lips.under[i].y - mound};
    }
    strip(m, lips.over, lips.under, svg_fill(INSIDE));
    if (m->gap + m->jaw > .16) {
        strip(m, tongue, lips.under, svg_fill(TONGUE));
    }
    strip(m, lips.over, teeth, svg_fill(TEETH));
    strip(m, lips.over, lips.under,
          (SvgPen){.fill = SVG_NONE, .width = m->line * 1.3, .line = FACE_LIP});
    tongue_out(m);
}
