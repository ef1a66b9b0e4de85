#include <math.h>

#include "art/face.h"
#include "art/limb.h"

enum { EYE_POINTS = 9, IRIS_POINTS = 12 };

static double clamp(double value, double low, double high) {
    return value < low ? low : value > high ? high : value;
}

static double smooth(double value, double from, double to) {
    double t = clamp((value - from) / (to - from), 0, 1);
    return t * t * (3 - 2 * t);
}

/* Where between the corners x lies: -1 inner .. 1 outer. */
static double along(const FaceEye *eye, double x) {
    return clamp((x - eye->x) / eye->rx, -1, 1) * eye->side;
}

double face_eye_over(const FaceEye *eye, double x) {
    double part = along(eye, x), round = sqrt(1 - part * part);
    double top = eye->top - eye->slant * part;
    double bulge = top > 0 ? round : round * (.5 + .5 * round);
    return eye->y + eye->tilt * part - eye->ry * top * bulge;
}

double face_eye_under(const FaceEye *eye, double x) {
    double part = along(eye, x), round = sqrt(1 - part * part);
    double pushed = .13 * eye->cheek * round * round * round * round;
    double under = eye->y + eye->tilt * part + eye->ry * (eye->bottom * round - pushed);
    return fmax(face_eye_over(eye, x), under);
}

/* How far the upper lid has come down, 0..1. Half-shut eyes over a smile look sly, so there lids
 * that mean to fall go all the way (CUES.md 4.1). Not those that only follow a glance down, and not
 * over a smirk, which is meant to look sly. */
static double lid_fall(const RigFace *face, double up) {
    const double *value = face->value;
    double droop = up < 0 ? -up : 0, smile = (value[RIG_CORNER_L] + value[RIG_CORNER_R]) / 2;
    double smirk = fmax(value[RIG_DIMPLE_L], value[RIG_DIMPLE_R]);
    double meant = droop - .3 * fmax(0, value[RIG_GAZE_Y]);
    double shut = smooth(smile, .04, .12) * smooth(meant, .28, .36) * (1 - smooth(smirk, .1, .25));
    droop += (1 - droop) * shut;
    return .35 * droop + .65 * droop * droop * droop;
}

static void set_lids(FaceEye *eye, const RigFace *face, double up) {
    double corner = (face->value[RIG_CORNER_L] + face->value[RIG_CORNER_R]) / 2;
    double rest = .44, wide = up > 0 ? pow(up, .8) : 0;
    eye->ry *= 1 + .16 * wide;
    eye->bottom = .92 - .62 * eye->low + .06 * wide;
    double open = rest + (.98 - rest) * fmin(1, wide * 1.15);
    /* Joy opens eyes whose lower lids it pushes up. */
    open += .20 * smooth(corner, .1, .8) * smooth(eye->low, 0, .3) * (1 - wide);
    eye->top = open - (fmin(open, rest) + eye->bottom) * lid_fall(face, up);
    eye->closed = eye->ry * (eye->top + eye->bottom - .13 * eye->cheek) < 4;
    eye->smiling = eye->cheek > .3 && eye->low > .15;
}

FaceEye face_eye(const HeadSpace *head, int index) {
    const PersonHead *h = &head->look->head;
    const double *value = head->build->face.value;
    double side = SIDE(index), turn = head->build->turn * side, far = turn > 0 ? turn : 0;
    int own = 1 - index; /* the character's left, parameter 0, is on the right of the screen */
    FaceEye eye = {.head = head,
                   .side = side,
                   .x = side * h->eye_x * 100 * (1 - .10 * fabs(turn)),
                   .y = h->eye_y * 100,
                   .rx = 22 * h->eye * (1 - .20 * far),
                   .ry = 26 * h->eye,
                   .low = value[RIG_LID_LO_L + own],
                   .cheek = value[RIG_CHEEK]};
    double oblique = face_value(head, RIG_BROW_IN_L + own) - face_value(head, RIG_BROW_OUT_L + own);
    eye.slant = clamp(oblique, -1.2, 1.2) * (oblique > 0 ? .20 : .30);
    eye.tilt = clamp(oblique, -1.2, 1.2) * 2.2 * h->eye;
    set_lids(&eye, &head->build->face, value[RIG_LID_UP_L + own]);
    eye.shut = fmin(1, -value[RIG_LID_UP_L + own]) + 1.2 * head->build->face.beyond;
    eye.squeezed = value[RIG_BROW_KNIT] > .5 && eye.low > .6;
    return eye;
}

void face_iris(const FaceEye *eye, double *x, double *y, double *rx, double *ry) {
    const RigFace *face = &eye->head->build->face;
    double size = eye->head->look->head.eye, lift = eye->ry / (26 * size) - 1;
    double small = 1 - 1.1 * lift * (face->pupil < 0 ? 1 : .35);
    *rx = 14.8 * size * small;
    *ry = 17.2 * size * small;
    *x = eye->x + 9.5 * size * face->value[RIG_GAZE_X];
    *y = eye->y + 2 * size + 10 * size * face->value[RIG_GAZE_Y];
}

static void eye_closed(const FaceEye *eye, double line) {
    double w = eye->rx * (.80 + .22 * eye->shut), h = eye->ry * (.15 + .85 * eye->shut),
           y = eye->y + eye->ry * .18;
    SvgPen pen = svg_line_in(SVG_DARK, line * 1.75);
    SvgText *svg = eye->head->svg;
    if (eye->squeezed) {
        double in = eye->x - eye->side * w * .8, out = eye->x + eye->side * w;
        svg_path(svg, pen, "M%.1f %.1fQ%.1f %.1f %.1f %.1fQ%.1f %.1f %.1f %.1f", out, y - h * .5,
                 eye->x, y - h * .34, in, y, eye->x, y + h * .2, out, y + h * .42);
        return;
    }
    if (eye->smiling) {
        svg_path(svg, pen, "M%.1f %.1fC%.1f %.1f %.1f %.1f %.1f %.1f", eye->x - w, y + h * .28,
                 eye->x - w * .62, y - h * .62, eye->x + w * .62, y - h * .62, eye->x + w,
                 y + h * .28);
        return;
    }
    svg_path(svg,
             (SvgPen){.fill = SVG_NONE,
                      .width = line * .8,
                      .line = svg_blend(eye->head->look->colours.shade, SVG_INK, .4),
                      .opacity = fmin(1, eye->shut)},
             "M%.1f %.1fQ%.1f %.1f %.1f %.1f", eye->x - w * .8, y - h * .42, eye->x, y - h * .78,
             eye->x + w * .8, y - h * .42); /* the fold above a lid that lies heavy */
    svg_path(svg, pen, "M%.1f %.1fC%.1f %.1f %.1f %.1f %.1f %.1f", eye->x - w, y - h * .04,
             eye->x - w * .6, y + h * .58, eye->x + w * .6, y + h * .58, eye->x + w, y - h * .04);
}

static void eye_edges(const FaceEye *eye, ArtPoint *over, ArtPoint *under) {
    for (int i = 0; i < EYE_POINTS; i++) {
        double x = eye->x - eye->rx * cos(3.14159265 * i / (EYE_POINTS - 1));
        over[i] = (ArtPoint){x, face_eye_over(eye, x)};
        under[EYE_POINTS - 1 - i] = (ArtPoint){x, face_eye_under(eye, x)};
    }
}

static void eye_white(const FaceEye *eye, double line) {
    ArtPoint over[EYE_POINTS], under[EYE_POINTS];
    eye_edges(eye, over, under);
    svg_open(eye->head->svg);
    limb_spline(eye->head->svg, over, EYE_POINTS, true);
    limb_spline(eye->head->svg, under, EYE_POINTS, false);
    svg_add(eye->head->svg, "Z");
    svg_close(eye->head->svg, (SvgPen){.fill = FACE_WHITE, .width = line * .7, .line = SVG_INK});
}

/* An ellipse inside the opening, cut exactly by the lids (the renderer has no clipping). */
static void eye_disc(const FaceEye *eye, uint32_t colour, double x, double y, double rx,
                     double ry) {
    double from = fmax(x - rx, eye->x - eye->rx + 1.2), to = fmin(x + rx, eye->x + eye->rx - 1.2);
    if (to <= from) {
        return;
    }
    svg_open(eye->head->svg);
    for (int half = 0; half < 2; half++) {
        for (int i = 0; i < IRIS_POINTS; i++) {
            double part = -cos(3.14159265 * i / (IRIS_POINTS - 1)) * (half == 0 ? 1 : -1);
            double px = (from + to) / 2 + part * (to - from) / 2, in = clamp((px - x) / rx, -1, 1);
            double rise = ry * sqrt(1 - in * in);
            double top = fmax(face_eye_over(eye, px), y - rise),
                   bottom = fmin(face_eye_under(eye, px), y + rise);
            double py = half == 0 ? fmin(top, bottom) : fmax(top, bottom);
            svg_add(eye->head->svg, "%c%.1f %.1f", half == 0 && i == 0 ? 'M' : 'L', px, py);
        }
    }
    svg_add(eye->head->svg, "Z");
    svg_close(eye->head->svg, svg_fill(colour));
}

static void eye_iris(const FaceEye *eye) {
    const HeadSpace *head = eye->head;
    double x, y, rx, ry, size = head->look->head.eye;
    face_iris(eye, &x, &y, &rx, &ry);
    double pupil = .56 * (1 + .28 * head->build->face.pupil);
    eye_disc(eye, svg_blend(head->look->colours.iris, SVG_DARK, .45), x, y, rx, ry);
    eye_disc(eye, head->look->colours.iris, x, y, rx - 1.8 * size, ry - 1.8 * size);
    eye_disc(eye, 0x17100c, x, y, rx * pupil, ry * pupil);
    double glint = y - 6 * size;
    if (glint - 3 * size > face_eye_over(eye, x + 4 * size)) {
        svg_ellipse(head->svg, svg_fill(0xffffff), x + 4.6 * size, glint, 4.6 * size, 4.8 * size);
    }
    if (y + 9 * size < face_eye_under(eye, x - 4 * size)) {
        svg_ellipse(head->svg, svg_tint(0xffffff, .75), x - 4.8 * size, y + 6.6 * size, 2.2 * size,
                    2.2 * size);
    }
}

/* The upper lid's dark edge, and the lower lid's where it is pushed up. */
static void eye_lines(const FaceEye *eye, double line) {
    ArtPoint over[EYE_POINTS], under[EYE_POINTS];
    SvgText *svg = eye->head->svg;
    eye_edges(eye, over, under);
    svg_open(svg);
    limb_spline(svg, over, EYE_POINTS, true);
    svg_close(svg, svg_line_in(SVG_DARK, line * 1.55));
    if (eye->low < .1) {
        return;
    }
    double w = eye->rx * (.6 + .3 * fmin(1, 2 * eye->low));
    double y = face_eye_under(eye, eye->x) + line * .5, rise = eye->ry * (.04 + .26 * eye->cheek);
    svg_path(svg,
             (SvgPen){.fill = SVG_NONE,
                      .width = line * (.6 + .8 * fmin(.5, eye->low)),
                      .opacity = fmin(1, .3 + 1.4 * eye->low)},
             "M%.1f %.1fQ%.1f %.1f %.1f %.1f", eye->x - w, y + rise * .55, eye->x,
             y - rise * .55 + line, eye->x + w, y + rise * .55);
}

static void eye_crease(const FaceEye *eye, double line) {
    double top = face_eye_over(eye, eye->x), y = eye->y - eye->ry * .98 - line * .4;
    double w = eye->rx * .72;
    if (top - y < line * 1.6) {
        return;
    }
    svg_path(eye->head->svg, svg_line_in(eye->head->look->colours.shade, line * .8),
             "M%.1f %.1fQ%.1f %.1f %.1f %.1f", eye->x - w,
             y + eye->ry * .24 - eye->tilt * eye->side, eye->x, y, eye->x + w,
             y + eye->ry * .24 + eye->tilt * eye->side);
}

static void eye_water(const FaceEye *eye, double line) {
    double tears = eye->head->build->face.tears, w = eye->rx * .80;
    if (tears <= .15) {
        return;
    }
    double y = face_eye_under(eye, eye->x), high = eye->ry * fmin(.5, .16 + .35 * tears);
    svg_path(eye->head->svg,
             (SvgPen){.fill = 0x8fd3f5, .width = line * .35, .line = 0x3f8fc4, .opacity = .92},
             "M%.1f %.1fQ%.1f %.1f %.1f %.1fQ%.1f %.1f %.1f %.1fZ", eye->x - w, y - high * .7,
             eye->x, y - high * 1.2, eye->x + w, y - high * .7, eye->x, y + high * .75, eye->x - w,
             y - high * .7);
    svg_ellipse(eye->head->svg, svg_tint(0xffffff, .85), eye->x - w * .35, y - high * .45, 3, 1.8);
}

void face_eyes(const HeadSpace *head, double line) {
    for (int i = 0; i < 2; i++) {
        FaceEye eye = face_eye(head, i);
        if (eye.closed) {
            eye_closed(&eye, line);
            continue;
        }
        eye_crease(&eye, line);
        eye_white(&eye, line);
        eye_iris(&eye);
        eye_water(&eye, line);
        eye_lines(&eye, line);
    }
}
