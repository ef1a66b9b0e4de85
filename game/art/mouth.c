#include <math.h>

#include "art/face.h"
#include "art/limb.h"

enum {
    MOUTH_POINTS = 9,
    LIP_INK = 0x47180f,
    INSIDE = 0x7a2a2c,
    TEETH = 0xfffaf2,
    TONGUE = 0xe88b83
};

/* A mouth in head units around its own middle at (0, 0 = where it rests). */
typedef struct Mouth {
    const HeadSpace *head;
    double size, x, y;
    double half, left, right; /* half-width; corner heights: screen right is the character's left */
    double middle, top, bottom, gap, jaw;
    double line;
} Mouth;

double face_mouth_y(const HeadSpace *head) {
    return 100 * (.49 + .40 * (head->look->head.eye_y + .06));
}

static double value(const Mouth *mouth, RigParam param) {
    return mouth->head->build->face.value[param];
}

static Mouth make_mouth(const HeadSpace *head, double line) {
    Mouth m = {.head = head, .line = line, .size = 122 * head->look->head.mouth};
    m.size *= .90 + .10 * head->look->head.width / .9 - .12 * head->build->grown;
    double cl = value(&m, RIG_CORNER_L), cr = value(&m, RIG_CORNER_R), mid = (cl + cr) / 2;
    m.half = fmax(.08, (.25 + .15 * value(&m, RIG_MOUTH_W)) * (1 - .35 * value(&m, RIG_PUCKER)));
    m.left = -.15 * cl;
    m.right = -.15 * cr;
    m.middle = .09 * fmax(0, mid) - .02 * fmax(0, -mid) - .075 * value(&m, RIG_CHIN);
    m.gap = .13 * value(&m, RIG_LIP_PART) * (1 - .8 * value(&m, RIG_LIP_PRESS));
    m.jaw = .34 * value(&m, RIG_JAW);
    m.top = m.middle - .07 * value(&m, RIG_LIP_UP) - m.gap * .35;
    m.bottom = m.middle + m.gap + m.jaw;
    m.y = face_mouth_y(head) + 5 * value(&m, RIG_LIP_UP);
    return m;
}

static double px(const Mouth *m, double x) {
    return x * m->size;
}

static double py(const Mouth *m, double y) {
    return m->y + y * m->size;
}

static void lower_lip(const Mouth *m, double y, double half) {
    svg_path(m->head->svg,
             (SvgPen){.fill = SVG_NONE,
                      .width = m->line * 1.2,
                      .line = m->head->look->colours.lip,
                      .opacity = .75},
             "M%.1f %.1fQ0 %.1f %.1f %.1f", px(m, -half), py(m, y), py(m, y + .03), px(m, half),
             py(m, y));
}

static void wavy(const Mouth *m, double bend, double thick) {
    double wave = m->head->build->face.mouth_wave;
    ArtPoint points[21];
    for (int i = 0; i < 21; i++) {
        double t = i / 20.0, u = 1 - t;
        double y = u * u * m->right + 2 * t * u * bend + t * t * m->left +
                   .066 * wave * sin(t * 3.14159 * 5) * sqrt(sin(3.14159 * t) + 1e-9);
        points[i] = (ArtPoint){px(m, -m->half + 2 * m->half * t), py(m, y)};
    }
    svg_open(m->head->svg);
    limb_spline(m->head->svg, points, 21, true);
    svg_close(m->head->svg, svg_line_in(LIP_INK, thick));
}

static void closed(const Mouth *m) {
    double press = value(m, RIG_LIP_PRESS),
           c = m->middle + (m->head->build->face.resting ? .022 : 0);
    if (press >= .5) {
        c = m->middle * .6 + (m->left + m->right) / 2 * .4;
    }
    double bend = 2 * c - (m->left + m->right) / 2, thick = m->line * (1.35 + .9 * press);
    if (m->head->build->face.mouth_wave > .12) {
        wavy(m, bend, thick);
    } else {
        svg_path(m->head->svg, svg_line_in(LIP_INK, thick), "M%.1f %.1fQ0 %.1f %.1f %.1f",
                 px(m, -m->half), py(m, m->right), py(m, bend), px(m, m->half), py(m, m->left));
    }
    if (press > .3) {
        svg_path(m->head->svg, svg_line(m->line * .8), "M%.1f %.1fQ0 %.1f %.1f %.1f",
                 px(m, -m->half * .5), py(m, c + .075), py(m, c + .1), px(m, m->half * .5),
                 py(m, c + .075));
    } else {
        lower_lip(m, c + .075 + .02 * fmax(0, -m->left), m->half * .34);
    }
}

/* Stretched wide with the corners not up: a box with a row of teeth. */
static void box(const Mouth *m) {
    double t = m->top - .02, b = m->bottom + .05, h = m->half,
           teeth_only = value(m, RIG_JAW) < .1 ? 1 : 0;
    double yr = (m->right + t) / 2 + .02, yl = (m->left + t) / 2 + .02;
    svg_open(m->head->svg);
    svg_add(m->head->svg,
            "M%.1f %.1fL%.1f %.1fQ0 %.1f %.1f %.1fL%.1f %.1fQ%.1f %.1f %.1f %.1fQ0 %.1f %.1f "
            "%.1fQ%.1f %.1f %.1f %.1fZ",
            px(m, -h), py(m, yr), px(m, -h * .8), py(m, t), py(m, t - .03), px(m, h * .8), py(m, t),
            px(m, h), py(m, yl), px(m, h), py(m, b), px(m, h * .82), py(m, b), py(m, b - .02),
            px(m, -h * .82), py(m, b), px(m, -h), py(m, b), px(m, -h), py(m, yr));
    svg_close(m->head->svg, svg_lined(INSIDE, m->line * 1.25));
    double low = t + (b - t) * (teeth_only > 0 ? .80 : .36), in = .018;
    svg_path(m->head->svg, svg_fill(TEETH),
             "M%.1f %.1fL%.1f %.1fQ0 %.1f %.1f %.1fL%.1f %.1fL%.1f %.1fQ0 %.1f %.1f %.1fZ",
             px(m, -h * .92), py(m, yr + in), px(m, -h * .78), py(m, t + in), py(m, t - .03 + in),
             px(m, h * .78), py(m, t + in), px(m, h * .92), py(m, yl + in), px(m, h * .86),
             py(m, low), py(m, low - .02), px(m, -h * .86), py(m, low));
    for (int i = -1; i <= 1 && teeth_only > 0; i++) {
        svg_path(m->head->svg, svg_line(m->line * .5), "M%.1f %.1fV%.1f", px(m, i * h * .4),
                 py(m, t), py(m, low));
    }
}

static void round_mouth(const Mouth *m) {
    double rx = px(m, fmax(.10, m->half * .62)), ry = (m->bottom - m->top) / 2 * m->size + 2;
    double y = py(m, (m->top + m->bottom) / 2);
    svg_ellipse(m->head->svg, (SvgPen){.fill = INSIDE, .width = m->line * 1.25, .line = LIP_INK}, 0,
                y, rx, ry);
    svg_path(m->head->svg, svg_fill(TONGUE),
             "M%.1f %.1fQ0 %.1f %.1f %.1fQ%.1f %.1f 0 %.1fQ%.1f %.1f %.1f %.1fZ", -rx * .62,
             y + ry * .62, y + ry * .22, rx * .62, y + ry * .62, rx * .4, y + ry * .86,
             y + ry * .88, -rx * .4, y + ry * .86, -rx * .62, y + ry * .62);
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
    double kx = m->half * .58, t = m->top, b = m->bottom;
    for (int i = 0; i < MOUTH_POINTS; i++) {
        double part = (double)i / (MOUTH_POINTS - 1);
        double x = px(m, curve(-m->half, -kx, kx, m->half, part));
        double up =
            curve(m->right, t + (t - m->right) * .15, t + (t - m->left) * .15, m->left, part);
        double low =
            curve(m->right, b + (b - m->right) * .30, b + (b - m->left) * .30, m->left, part);
        lips.over[i] = (ArtPoint){x, py(m, up)};
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

static void open_mouth(const Mouth *m) {
    Lips lips = make_lips(m);
    ArtPoint teeth[MOUTH_POINTS], tongue[MOUTH_POINTS];
    double band = m->size * fmin(.085, (m->bottom - m->top) * .55), half = px(m, m->half);
    for (int i = 0; i < MOUTH_POINTS; i++) {
        double room = lips.under[i].y - lips.over[i].y, part = lips.over[i].x / half / .74;
        double mound = fmax(0, 1 - part * part) * fmin(.11 * m->size, room * .42);
        teeth[i] = (ArtPoint){lips.over[i].x, lips.over[i].y + fmin(room, band)};
        tongue[i] = (ArtPoint){lips.under[i].x, lips.under[i].y - mound};
    }
    strip(m, lips.over, lips.under, svg_fill(INSIDE));
    if (m->gap + m->jaw > .16) {
        strip(m, tongue, lips.under, svg_fill(TONGUE));
    }
    strip(m, lips.over, teeth, svg_fill(TEETH));
    strip(m, lips.over, lips.under,
          (SvgPen){.fill = SVG_NONE, .width = m->line * 1.25, .line = LIP_INK});
}

static void tongue_out(const Mouth *m) {
    double b = py(m, m->bottom) - 2, w = 8.5;
    if (m->head->build->face.tongue <= .25 || value(m, RIG_JAW) >= .3) {
        return;
    }
    svg_path(m->head->svg, svg_lined(TONGUE, m->line),
             "M%.1f %.1fQ%.1f %.1f 0 %.1fQ%.1f %.1f %.1f %.1fZ", -w, b, -w - 1, b + 18, b + 18,
             w + 1, b + 18, w, b);
    svg_path(m->head->svg, svg_line_in(0xb8544f, m->line * .6), "M0 %.1fv8", b + 2);
}

static void dimples(const Mouth *m) {
    for (int i = 0; i < 2; i++) {
        double amount = value(m, RIG_DIMPLE_L + 1 - i), s = SIDE(i);
        double y = py(m, i == 0 ? m->right : m->left), x = s * (px(m, m->half) + 5);
        if (amount > .15) {
            svg_path(m->head->svg,
                     (SvgPen){.fill = SVG_NONE, .width = m->line, .opacity = fmin(1, amount * 1.6)},
                     "M%.1f %.1fQ%.1f %.1f %.1f %.1f", x, y - 7, x + s * 5, y, x, y + 6);
        }
    }
}

static void chin(const Mouth *m) {
    double amount = value(m, RIG_CHIN), y = py(m, fmax(m->middle + .16, m->bottom + .1)) + 2;
    if (amount > .25) {
        svg_path(m->head->svg,
                 (SvgPen){.fill = SVG_NONE, .width = m->line * .9, .opacity = .4 + .5 * amount},
                 "M-10 %.1fQ0 %.1f 10 %.1f", y + 4, y - 3 - 3 * amount, y + 4);
    }
}

void face_mouth(const HeadSpace *head, double line) {
    Mouth m = make_mouth(head, line);
    double mid = -(m.left + m.right) / 2 / .15;
    if (m.gap + m.jaw + .07 * value(&m, RIG_LIP_UP) < .045) {
        closed(&m);
    } else if (value(&m, RIG_MOUTH_W) > .3 && mid < .1) {
        box(&m);
    } else if (value(&m, RIG_JAW) - .8 * fabs(mid) - fmax(0, value(&m, RIG_MOUTH_W)) > .25) {
        round_mouth(&m);
    } else {
        open_mouth(&m);
    }
    tongue_out(&m);
    dimples(&m);
    chin(&m);
}
