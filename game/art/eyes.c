#include <math.h>

#include "art/face.h"
#include "art/limb.h"

enum { EYE_POINTS = 9, IRIS_POINTS = 9 };

/* One eye's opening: an ellipse cut by an upper and a lower lid, both slightly bowed. */
typedef struct Eye {
    const HeadSpace *head;
    double x, y, rx, ry;
    double top, bottom;         /* where the lids stand in the middle */
    double top_bow, bottom_bow; /* how much lower (higher) the lids are at the corners */
    double slant;               /* upper lid: + lower at the outer corner */
    double side;
    bool closed, smiling;
} Eye;

static double clamp(double value, double low, double high) {
    return value < low ? low : value > high ? high : value;
}

static double eye_edge(const Eye *eye, double x) {
    double part = clamp((x - eye->x) / eye->rx, -1, 1);
    return eye->ry * sqrt(1 - part * part);
}

static double upper_lid(const Eye *eye, double x) {
    double part = (x - eye->x) / eye->rx;
    double lid = eye->top + eye->top_bow * part * part + eye->slant * part * eye->side;
    return fmax(eye->y - eye_edge(eye, x), lid);
}

static double lower_lid(const Eye *eye, double x) {
    double part = (x - eye->x) / eye->rx;
    double lid = eye->bottom + eye->bottom_bow * part * part;
    return fmax(upper_lid(eye, x), fmin(eye->y + eye_edge(eye, x), lid));
}

/* What the muscles do to the opening (CUES.md 5; at rest the lid covers a fifth of the iris). */
static void set_lids(Eye *eye, double up, double low, double cheek) {
    double rest = .49, wide = up > 0 ? up : 0, droop = up < 0 ? -up : 0;
    eye->ry *= 1 + .22 * wide;
    double bottom = 1 - .80 * low;
    double top = rest + (1.02 - rest) * fmin(1, wide * 1.6) -
                 (rest + bottom) * (.35 * droop + .65 * droop * droop * droop);
    eye->top = eye->y - eye->ry * top;
    eye->bottom = eye->y + eye->ry * bottom;
    eye->top_bow = eye->ry * (.30 - .45 * droop);
    eye->bottom_bow = cheek > .2 || low > .15 ? eye->ry * .55 * cheek : 0;
    eye->closed = eye->top > eye->bottom - 3;
    eye->smiling = cheek > .35 && low > .25;
}

static Eye make_eye(const HeadSpace *head, int index) {
    const PersonHead *h = &head->look->head;
    const double *value = head->build->face.value;
    double side = SIDE(index), turn = head->build->turn * side;
    double far = turn > 0 ? turn : 0;
    Eye eye = {.head = head,
               .side = side,
               .x = side * h->eye_x * 100 * (1 - .10 * fabs(turn)),
               .y = h->eye_y * 100};
    eye.rx = 20.5 * h->eye * (1 - .20 * far);
    eye.ry = 25 * h->eye;
    int own = 1 - index; /* the character's left, parameter 0, is on the right of the screen */
    double oblique = value[RIG_BROW_IN_L + own] - value[RIG_BROW_OUT_L + own];
    eye.slant = clamp(oblique, -1, 1) * eye.ry * .20;
    set_lids(&eye, value[RIG_LID_UP_L + own], value[RIG_LID_LO_L + own], value[RIG_CHEEK]);
    return eye;
}

static void eye_closed(const Eye *eye, double line) {
    double bow = eye->smiling ? -eye->ry * .62 : eye->ry * .42;
    double y = eye->y + eye->ry * (eye->smiling ? .38 : .12);
    svg_path(eye->head->svg, svg_line_in(SVG_DARK, line * 1.5), "M%.1f %.1fQ%.1f %.1f %.1f %.1f",
             eye->x - eye->rx, y, eye->x, y + bow * 2 * .8, eye->x + eye->rx, y);
}

static void eye_white(const Eye *eye, double line) {
    ArtPoint over[EYE_POINTS], under[EYE_POINTS];
    for (int i = 0; i < EYE_POINTS; i++) {
        double x = eye->x - eye->rx * cos(3.14159265 * i / (EYE_POINTS - 1));
        over[i] = (ArtPoint){x, upper_lid(eye, x)};
        under[EYE_POINTS - 1 - i] = (ArtPoint){x, lower_lid(eye, x)};
    }
    svg_open(eye->head->svg);
    limb_spline(eye->head->svg, over, EYE_POINTS, true);
    limb_spline(eye->head->svg, under, EYE_POINTS, false);
    svg_add(eye->head->svg, "Z");
    svg_close(eye->head->svg,
              (SvgPen){.fill = 0xfffaf0,
                       .width = line * .55,
                       .line = svg_blend(eye->head->look->colours.shade, SVG_INK, .6)});
}

/* An ellipse inside the opening, cut exactly by the lids (the renderer has no clipping). */
static void eye_disc(const Eye *eye, uint32_t colour, double x, double y, double rx, double ry) {
    double from = fmax(x - rx, eye->x - eye->rx + 1.5), to = fmin(x + rx, eye->x + eye->rx - 1.5);
    if (to <= from) {
        return;
    }
    svg_open(eye->head->svg);
    for (int half = 0; half < 2; half++) {
        for (int i = 0; i < IRIS_POINTS; i++) {
            double part = -cos(3.14159265 * i / (IRIS_POINTS - 1)) * (half == 0 ? 1 : -1);
            double px = (from + to) / 2 + part * (to - from) / 2, in = clamp((px - x) / rx, -1, 1);
            double rise = ry * sqrt(1 - in * in);
            double top = fmax(upper_lid(eye, px), y - rise),
                   bottom = fmin(lower_lid(eye, px), y + rise);
            double py = half == 0 ? fmin(top, bottom) : fmax(top, bottom);
            svg_add(eye->head->svg, "%c%.1f %.1f", half == 0 && i == 0 ? 'M' : 'L', px, py);
        }
    }
    svg_add(eye->head->svg, "Z");
    svg_close(eye->head->svg, svg_fill(colour));
}

static void eye_iris(const Eye *eye) {
    const RigFace *face = &eye->head->build->face;
    double size = eye->head->look->head.eye;
    double x = eye->x + 9.0 * size * face->value[RIG_GAZE_X];
    double y = eye->y + 1 + 9.5 * size * face->value[RIG_GAZE_Y];
    double rx = 13.8 * size, ry = 16 * size, pupil = .56 * (1 + .28 * face->pupil);
    eye_disc(eye, eye->head->look->colours.iris, x, y, rx, ry);
    eye_disc(eye, 0x17100c, x, y, rx * pupil, ry * pupil);
    if (y - 6 * size > upper_lid(eye, x + 4 * size) + 2) {
        svg_ellipse(eye->head->svg, svg_fill(0xffffff), x + 4.2 * size, y - 5.6 * size, 4.2 * size,
                    4.4 * size);
        svg_ellipse(eye->head->svg, svg_tint(0xffffff, .7), x - 4.4 * size, y + 6.2 * size,
                    2 * size, 2 * size);
    }
}

/* The upper lid's dark edge, and the lower lid's where it is pushed up. */
static void eye_lines(const Eye *eye, double line, double low, double cheek) {
    ArtPoint over[EYE_POINTS];
    for (int i = 0; i < EYE_POINTS; i++) {
        double x = eye->x - eye->rx * 1.04 * cos(3.14159265 * i / (EYE_POINTS - 1));
        over[i] = (ArtPoint){x, upper_lid(eye, clamp(x, eye->x - eye->rx, eye->x + eye->rx))};
    }
    svg_open(eye->head->svg);
    limb_spline(eye->head->svg, over, EYE_POINTS, true);
    svg_close(eye->head->svg, svg_line_in(SVG_DARK, line * 1.35));
    if (low > .15 || cheek > .2) {
        double y = lower_lid(eye, eye->x) + line * .6, w = eye->rx * .8;
        svg_path(eye->head->svg, svg_line_in(SVG_INK, line * .9), "M%.1f %.1fQ%.1f %.1f %.1f %.1f",
                 eye->x - w, y + eye->bottom_bow * .6, eye->x, y - eye->bottom_bow * .4, eye->x + w,
                 y + eye->bottom_bow * .6);
    }
}

static void eye_crease(const Eye *eye, double line) {
    double y = eye->y - eye->ry * 1.02 - line * .4, w = eye->rx * .7;
    if (eye->top - y < line * 1.2) {
        return;
    }
    svg_path(eye->head->svg, svg_line_in(eye->head->look->colours.shade, line * .8),
             "M%.1f %.1fQ%.1f %.1f %.1f %.1f", eye->x - w, y + eye->ry * .22, eye->x, y, eye->x + w,
             y + eye->ry * .22);
}

static void eye_water(const Eye *eye) {
    double tears = eye->head->build->face.tears, w = eye->rx * .72;
    if (tears <= .15 || eye->closed) {
        return;
    }
    double y = lower_lid(eye, eye->x), high = eye->ry * (.16 + .3 * tears);
    svg_path(eye->head->svg, svg_tint(0x86cdf2, .85),
             "M%.1f %.1fQ%.1f %.1f %.1f %.1fQ%.1f %.1f %.1f %.1fZ", eye->x - w, y - high * .5,
             eye->x, y - high * 1.3, eye->x + w, y - high * .5, eye->x, y + high * .55, eye->x - w,
             y - high * .5);
}

void face_eyes(const HeadSpace *head, double line) {
    for (int i = 0; i < 2; i++) {
        Eye eye = make_eye(head, i);
        if (eye.closed) {
            eye_closed(&eye, line);
            continue;
        }
        eye_crease(&eye, line);
        eye_white(&eye, line);
        eye_iris(&eye);
        eye_water(&eye);
        eye_lines(&eye, line, head->build->face.value[RIG_LID_LO_L + 1 - i],
                  head->build->face.value[RIG_CHEEK]);
    }
}

static void brow(const HeadSpace *head, int index, double line) {
    const PersonHead *h = &head->look->head;
    const double *value = head->build->face.value;
    int own = 1 - index;
    double s = SIDE(index), in = value[RIG_BROW_IN_L + own], out = value[RIG_BROW_OUT_L + own],
           knit = value[RIG_BROW_KNIT];
    double turn = head->build->turn * s,
           narrow = 1 - .10 * fabs(turn) - .08 * (turn > 0 ? turn : 0);
    double ex = h->eye_x * 100, base = h->eye_y * 100 - (19 + 17 * h->eye), reach = ex * .56;
    double xi = s * (ex - reach - 7.5 * knit + 2) * narrow, xo = s * (ex + reach) * narrow,
           xm = s * (ex + 1) * narrow;
    double yi = base - 19 * in + (in < 0 ? 5 * knit : 0), yo = base + 2 - 15 * out;
    double lift = fmin(fmax(in, 0), fmax(out, 0)),
           oblique = in > out ? fmax(0, in) - fmax(0, out) : 0;
    double ym = (yi + yo) / 2 - 6.5 - 5 * lift + 3 * oblique, thick = 3.0 * h->brow * (line / 3.2);
    for (int pass = 0; pass < 2; pass++) { /* a rim of skin keeps the brow apart from a fringe */
        svg_path(head->svg,
                 (SvgPen){.fill = pass == 0 ? head->look->colours.skin : SVG_DARK,
                          .width = pass == 0 ? 7.5 : 2.6,
                          .line = pass == 0 ? head->look->colours.skin : SVG_DARK},
                 "M%.1f %.1fQ%.1f %.1f %.1f %.1fQ%.1f %.1f %.1f %.1fZ", xi, yi - thick, xm,
                 ym - thick * 1.2, xo, yo - thick * .3, xm, ym + thick * .8, xi, yi + thick);
    }
}

void face_brows(const HeadSpace *head, double line) {
    brow(head, 0, line);
    brow(head, 1, line);
}
