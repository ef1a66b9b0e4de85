#include "art/face.h"

#include <math.h>

double face_value(const HeadSpace *head, RigParam param) {
    const RigFace *face = &head->build->face;
    double size = fabs(face->value[param]), most = size * size * size;
    return copysign(pow(size, .85) + 1.3 * face->beyond * most * most, face->value[param]);
}

static void nostrils(const HeadSpace *head, double line, double x, double y) {
    double size = head->look->head.nose, w = 6.5 + 2.2 * size;
    double wide = w * (1 + .35 * head->build->face.value[RIG_NOSE]);
    svg_path(head->svg, svg_tint(head->look->colours.blush, .2), "M%.1f %.1fa%.1f %.1f 0 1 1 .1 0",
             x, y - w * 1.2 + 5, w * .9, w * .75);
    svg_path(head->svg, svg_line(line * 1.05), "M%.1f %.1fQ%.1f %.1f %.1f %.1f", x - wide, y, x,
             y + w * 1.1, x + wide, y);
    if (head->build->grown > .5) {
        double lean = head->build->turn < 0 ? -1 : 1;
        svg_path(head->svg,
                 svg_line_in(svg_blend(head->look->colours.shade, SVG_INK, .3), line * .9),
                 "M%.1f %.1fQ%.1f %.1f %.1f %.1f", x + lean * 4, y - 24, x + lean * 8, y - 10,
                 x + lean * w, y - 3);
    }
}

/* Creases across the bridge, and the folds from the nose to the mouth's corners. */
static void nose_wrinkles(const HeadSpace *head, double line, double x, double y) {
    double wrinkle = head->build->face.value[RIG_NOSE], e = head->look->head.eye_y * 100;
    if (wrinkle <= .2) {
        return;
    }
    int creases = line > 4.2 ? 2 : 3; /* small heads have room for two */
    SvgPen pen = {.fill = SVG_NONE,
                  .width = line * (creases == 2 ? .8 : 1.1),
                  .opacity = fmin(1, .3 + wrinkle)};
    double reach = 7 + 5 * wrinkle, top = e - 4, between = (y - e) / creases * .8;
    if (head->look->kit.glasses) { /* below the bridge and between the rims */
        creases = 2;
        reach *= .8;
        top = e + 14;
        between = (y - 8 - top) / 2;
    }
    for (int i = 0; i < creases; i++) {
        double at = top + i * between, wide = reach * (1 - .1 * i);
        svg_path(head->svg, pen, "M%.1f %.1fQ%.1f %.1f %.1f %.1f", x - wide, at - 3, x,
                 at + 3 + 2 * wrinkle, x + wide, at - 3);
    }
    double low = head->look->kit.glasses ? y + 6 : y; /* clear of the rims */
    for (int i = 0; i < 2; i++) {
        double s = SIDE(i);
        svg_path(head->svg, pen, "M%.1f %.1fC%.1f %.1f %.1f %.1f %.1f %.1f", x + s * 13, low - 6,
                 x + s * 25, low - 4, x + s * 32, low + 8, x + s * 33, low + 10 + 12 * wrinkle);
    }
}

static void nose(const HeadSpace *head, double line) {
    double x = head->build->turn * 7, wrinkle = head->build->face.value[RIG_NOSE];
    double y = (head->look->head.eye_y * 100 * .5 + face_mouth_y(head) * .5) + 2 - 3 * wrinkle;
    nostrils(head, line, x, y);
    nose_wrinkles(head, line, x, y);
}

static void furrow(const HeadSpace *head, double line) {
    double knit = head->build->face.value[RIG_BROW_KNIT], y = head->look->head.eye_y * 100 - 44;
    if (knit > .35) {
        double high = 6 + 9 * knit + 12 * head->build->face.beyond;
        svg_path(head->svg,
                 (SvgPen){.fill = SVG_NONE, .width = line * .95, .opacity = fmin(1, .2 + knit)},
                 "M-5 %.1fl1.5 %.1fM5 %.1fl-1.5 %.1f", y - high * .4, high, y - high * .4, high);
    }
}

/* The cheeks of a real smile push up under the eyes. */
static void cheek_lines(const HeadSpace *head, double line) {
    const RigFace *face = &head->build->face;
    double size = head->look->head.eye, y = head->look->head.eye_y * 100 + 26 * size,
           x = head->look->head.eye_x * 100;
    double cheek = face->value[RIG_CHEEK] + face->beyond;
    for (int i = 0; i < 2 && cheek > .3; i++) {
        double s = SIDE(i), wide = 12 + 9 * cheek, at = s * (x + 27);
        svg_path(head->svg,
                 (SvgPen){.fill = SVG_NONE, .width = line * .9, .opacity = fmin(.9, cheek)},
                 "M%.1f %.1fQ%.1f %.1f %.1f %.1f", at - s * wide * .5, y + 9, at, y - 1 - 4 * cheek,
                 at + s * wide * .5, y + 4);
    }
}

static void glasses(const HeadSpace *head) {
    const PersonHead *h = &head->look->head;
    double turn = head->build->turn, x = h->eye_x * 100 * (1 - .10 * fabs(turn)),
           y = h->eye_y * 100 + 3;
    double r = fmin(30 * h->eye + 5, x - 2), line = head->inner * 1.25;
    SvgPen frame = svg_line_in(0x4a3b46, line);
    for (int i = 0; i < 2; i++) {
        double s = SIDE(i), far = turn * s > 0 ? 1 - .15 * turn * s : 1;
        svg_ellipse(head->svg, frame, s * x, y, r * far, r);
        svg_path(head->svg, svg_line_in(0x4a3b46, line), "M%.1f %.1fL%.1f %.1f", s * (x + r * far),
                 y - 4, s * (h->temple * 97 - turn * s * 18 - 4), y - 8);
    }
    svg_path(head->svg, svg_line_in(0x4a3b46, line), "M%.1f %.1fQ0 %.1f %.1f %.1f", -x + r, y - 2,
             y - 9, x - r, y - 2);
}

void face_draw(const HeadSpace *head, double heavier) {
    double line = fmin(head->inner * heavier, 5); /* never so thick that shapes close up */
    svg_shift(head->svg, head->shift_x, head->shift_y, 0, 1, 1);
    face_skin_marks(head, line);
    face_eyes(head, line);
    cheek_lines(head, line);
    nose(head, line);
    face_mouth(head, line);
    if (head->look->kit.glasses) {
        glasses(head);
    }
    furrow(head, line);
    face_brows(head, line);
    face_drops(head, line);
    svg_up(head->svg);
}
