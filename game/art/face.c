#include "art/face.h"

#include <math.h>

static const RigFace *face_of(const HeadSpace *head) {
    return &head->build->face;
}

static double cheek_x(const HeadSpace *head) {
    return head->look->head.width * 56;
}

static double cheek_y(const HeadSpace *head) {
    return head->look->head.eye_y * 100 + 34;
}

static void blush(const HeadSpace *head) {
    double amount = fmin(1, face_of(head)->blush), x = cheek_x(head), y = cheek_y(head);
    uint32_t colour = head->look->colours.blush;
    for (int i = 0; i < 2; i++) {
        double s = SIDE(i), far = head->build->turn * s > 0 ? 1 - .35 * head->build->turn * s : 1;
        svg_ellipse(head->svg, svg_tint(colour, .15 + .5 * amount), s * x * far, y, 17 * far,
                    10.5 + 2 * amount);
        if (amount > .3) {
            svg_path(head->svg,
                     (SvgPen){.fill = SVG_NONE,
                              .width = 2.4,
                              .line = svg_blend(colour, SVG_INK, .25),
                              .opacity = fmin(1, amount)},
                     "M%.1f %.1fl-4 8m10 -8l-4 8m10 -8l-4 8", s * x * far - 8, y - 4);
        }
    }
}

static void nose(const HeadSpace *head, double line) {
    double size = head->look->head.nose, x = head->build->turn * 7;
    double y = (head->look->head.eye_y * 100 * .5 + face_mouth_y(head) * .5) + 3;
    double w = 6.5 + 2.2 * size, grown = head->build->grown;
    svg_path(head->svg, svg_tint(head->look->colours.blush, .2), "M%.1f %.1fa%.1f %.1f 0 1 1 .1 0",
             x, y - w * 1.2 + 5, w * .9, w * .75);
    svg_path(head->svg, svg_line(line), "M%.1f %.1fQ%.1f %.1f %.1f %.1f", x - w, y, x, y + w * 1.1,
             x + w, y);
    if (grown > .5) {
        double lean = head->build->turn < 0 ? -1 : 1;
        svg_path(head->svg,
                 svg_line_in(svg_blend(head->look->colours.shade, SVG_INK, .3), line * .9),
                 "M%.1f %.1fQ%.1f %.1f %.1f %.1f", x + lean * 4, y - 24, x + lean * 8, y - 10,
                 x + lean * w, y - 3);
    }
    double wrinkle = face_of(head)->value[RIG_NOSE];
    for (int i = 0; i < 2 && wrinkle > .2; i++) {
        double s = SIDE(i), e = head->look->head.eye_y * 100;
        svg_path(head->svg,
                 (SvgPen){.fill = SVG_NONE, .width = line * .9, .opacity = fmin(1, wrinkle * 1.2)},
                 "M%.1f %.1fl%.1f -6m%.1f 12l%.1f -5M%.1f %.1fQ%.1f %.1f %.1f %.1f", x + s * 2,
                 e + 6, s * 8, s * -7, s * 9, x + s * 15, y - 5, x + s * 22, y - 2, x + s * 24,
                 y + 6);
    }
}

static void furrow(const HeadSpace *head, double line) {
    double knit = face_of(head)->value[RIG_BROW_KNIT], y = head->look->head.eye_y * 100 - 40;
    if (knit > .45) {
        svg_path(head->svg,
                 (SvgPen){.fill = SVG_NONE, .width = line * .8, .opacity = fmin(1, knit)},
                 "M-4 %.1fl1 11M4 %.1fl-1 11", y, y);
    }
}

static void cheek_lines(const HeadSpace *head, double line) {
    const RigFace *face = face_of(head);
    double y = head->look->head.eye_y * 100, x = head->look->head.eye_x * 100;
    for (int i = 0; i < 2; i++) {
        double s = SIDE(i);
        if (face->value[RIG_CHEEK] > .4) {
            svg_path(head->svg,
                     (SvgPen){.fill = SVG_NONE,
                              .width = line * .75,
                              .opacity = face->value[RIG_CHEEK] * .7},
                     "M%.1f %.1fQ%.1f %.1f %.1f %.1f", s * (x + 2), y + 31, s * (x + 13), y + 22,
                     s * (x + 24), y + 27);
        }
        if (face->eyebags > .1) {
            svg_path(head->svg,
                     (SvgPen){.fill = SVG_NONE,
                              .width = line,
                              .line = svg_blend(head->look->colours.shade, 0x7a4a6a, .5),
                              .opacity = fmin(1, face->eyebags)},
                     "M%.1f %.1fQ%.1f %.1f %.1f %.1f", s * x - 13, y + 23, s * x, y + 33,
                     s * x + 13, y + 23);
        }
    }
}

static void drops(const HeadSpace *head, double line) {
    const RigFace *face = face_of(head);
    double x = head->look->head.eye_x * 100, y = head->look->head.eye_y * 100;
    if (face->tears > .4) {
        svg_path(head->svg, svg_lined(0x6dbdec, line * .6), "M%.1f %.1fq-8 13 0 17q8 -4 0 -17Z",
                 x + 9, y + 26);
    }
    if (face->sweat > .25) {
        double side = head->look->head.temple * 80;
        svg_path(
            head->svg,
            (SvgPen){.fill = 0x9ad6f5, .width = line * .6, .opacity = fmin(1, face->sweat * 1.6)},
            "M%.1f %.1fq-9 15 0 20q9 -5 0 -20Z", side, y - 52);
    }
}

static void glasses(const HeadSpace *head) {
    const PersonHead *h = &head->look->head;
    double turn = head->build->turn, x = h->eye_x * 100 * (1 - .10 * fabs(turn)),
           y = h->eye_y * 100 + 3;
    double r = fmin(30 * h->eye + 4, x - 2), line = head->inner * 1.25;
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
    double line = head->inner * heavier;
    svg_shift(head->svg, head->shift_x, head->shift_y, 0, 1, 1);
    blush(head);
    face_eyes(head, line);
    cheek_lines(head, line);
    nose(head, line);
    face_mouth(head, line);
    if (head->look->kit.glasses) {
        glasses(head);
    }
    furrow(head, line);
    face_brows(head, line);
    drops(head, line);
    svg_up(head->svg);
}
