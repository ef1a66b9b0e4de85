#include <math.h>

#include "art/face.h"

static const RigFace *face_of(const HeadSpace *head) {
    return &head->build->face;
}

/* A warm tint of the person's own skin, and a few strokes where it is strong. */
static void blush(const HeadSpace *head, double line) {
    double amount = face_of(head)->blush, x = head->look->head.width * 58;
    double y = head->look->head.eye_y * 100 + 36;
    uint32_t colour = head->look->colours.blush;
    for (int i = 0; i < 2; i++) {
        double s = SIDE(i), far = head->build->turn * s > 0 ? 1 - .35 * head->build->turn * s : 1;
        double size = 1.1 + .45 * amount;
        svg_ellipse(head->svg, svg_tint(colour, fmin(.95, .14 + .85 * amount)), s * x * far, y,
                    16 * far * size, 10 * size);
        if (amount > .15) {
            double long_enough = 5 + 8 * amount;
            svg_path(head->svg,
                     (SvgPen){.fill = SVG_NONE,
                              .width = line,
                              .line = svg_blend(colour, SVG_INK, .4),
                              .opacity = fmin(1, .3 + amount)},
                     "M%.1f %.1fl%.1f %.1fm%.1f %.1fl%.1f %.1fm%.1f %.1fl%.1f %.1f",
                     s * x * far - 8, y - long_enough / 2, -long_enough * .45, long_enough,
                     9 + long_enough * .45, -long_enough, -long_enough * .45, long_enough,
                     9 + long_enough * .45, -long_enough, -long_enough * .45, long_enough);
        }
    }
}

static void eye_bags(const HeadSpace *head, double line) {
    double amount = face_of(head)->eyebags, size = head->look->head.eye;
    double y = head->look->head.eye_y * 100 + 25 * size, x = head->look->head.eye_x * 100;
    uint32_t colour = svg_blend(head->look->colours.shade, 0x5a3a66, .55);
    for (int i = 0; i < 2 && amount > .1; i++) {
        double s = SIDE(i), w = 19 * size, deep = 8 + 6 * amount;
        svg_path(head->svg, svg_tint(colour, fmin(.6, .15 + .3 * amount)),
                 "M%.1f %.1fQ%.1f %.1f %.1f %.1fQ%.1f %.1f %.1f %.1fZ", s * x - w, y, s * x,
                 y + deep * 2, s * x + w, y, s * x, y + deep * .7, s * x - w, y);
        svg_path(head->svg,
                 (SvgPen){.fill = SVG_NONE,
                          .width = line,
                          .line = svg_blend(colour, SVG_INK, .4),
                          .opacity = fmin(1, .3 + amount)},
                 "M%.1f %.1fQ%.1f %.1f %.1f %.1f", s * x - w, y + 1, s * x, y + deep * 2, s * x + w,
                 y + 1);
    }
}

void face_skin_marks(const HeadSpace *head, double line) {
    blush(head, line);
    eye_bags(head, line);
}

static void drop(const HeadSpace *head, double x, double y, double size, double line) {
    svg_path(head->svg, (SvgPen){.fill = 0x86cff4, .width = line * .6, .line = 0x2f7fb5},
             "M%.1f %.1fC%.1f %.1f %.1f %.1f %.1f %.1fC%.1f %.1f %.1f %.1f %.1f %.1fZ", x, y,
             x - size * .2, y + size * .5, x - size * .55, y + size * .8, x - size * .5,
             y + size * 1.25, x - size * .4, y + size * 1.75, x + size * .4, y + size * 1.75, x, y);
    svg_ellipse(head->svg, svg_tint(0xffffff, .9), x - size * .16, y + size * 1.05, size * .13,
                size * .2);
}

static void tears(const HeadSpace *head, double line) {
    double amount = face_of(head)->tears, size = head->look->head.eye;
    double x = head->look->head.eye_x * 100 + 8 * size, y = head->look->head.eye_y * 100;
    if (amount > .3) {
        drop(head, x, y + 25 * size, 7 + 9 * fmin(1, amount), line);
    }
    if (amount > .5) {
        drop(head, -x, y + 27 * size, 5 + 7 * fmin(1, amount), line);
    }
}

static void sweat(const HeadSpace *head, double line) {
    double amount = face_of(head)->sweat, x = head->look->head.temple * 100 - 16;
    double y = head->look->head.eye_y * 100 - 30;
    if (amount > .1) {
        drop(head, x, y, 6 + 13 * fmin(1, amount), line);
    }
    if (amount > .45) {
        drop(head, -x - 2, y + 16, 4 + 9 * fmin(1, amount), line);
    }
}

void face_drops(const HeadSpace *head, double line) {
    tears(head, line);
    sweat(head, line);
}
