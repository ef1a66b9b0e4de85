#include "art/head.h"

#include <math.h>

HeadSpace head_space(SvgText *svg, const Build *build) {
    const PersonLook *look = &build->person->look;
    double scale = build->head / 200;
    return (HeadSpace){.svg = svg,
                       .build = build,
                       .look = look,
                       .scale = scale,
                       .outer = build->outer / scale,
                       .inner = build->inner / scale,
                       .wide = 50 * (look->head.temple + look->head.width),
                       .shift_x = build->turn * 22,
                       .shift_y = -build->pitch * .5};
}

void head_enter(const HeadSpace *head) {
    const Build *build = head->build;
    svg_shift(head->svg, build->head_at.x, build->head_at.y, build->roll, head->scale, head->scale);
}

/* One half of the skull's outline, from crown to chin or back. */
static void half_skull(const HeadSpace *head, double side, bool downward) {
    const PersonHead *h = &head->look->head;
    double turn = head->build->turn * side;
    double far = 1 - .07 * (turn > 0 ? turn : 0) + .015 * (turn < 0 ? -turn : 0);
    double temple = side * h->temple * 100 * far, cheek = side * h->width * 100 * far;
    double cheek_y = h->cheek * 100, chin = side * h->chin * 100;
    double low = 100 + 11 * (int)(head->build->face.value[RIG_JAW] * 3 + .5) / 3.0;
    double jaw = cheek_y + (low - cheek_y) * (.38 + .42 * h->jaw);
    double middle = head->build->turn * 6;
    if (downward) {
        svg_add(head->svg,
                "C%.1f -100 %.1f -72 %.1f -28C%.1f -8 %.1f %.1f %.1f %.1fC%.1f %.1f %.1f %.1f %.1f "
                "%.1f",
                temple * .6, temple, temple, temple, cheek, cheek_y - 26, cheek, cheek_y, cheek,
                jaw, chin + middle, low, middle, low);
        return;
    }
    svg_add(head->svg,
            "C%.1f %.1f %.1f %.1f %.1f %.1fC%.1f %.1f %.1f -8 %.1f -28C%.1f -72 %.1f -100 0 -100",
            chin + middle, low, cheek, jaw, cheek, cheek_y, cheek, cheek_y - 26, temple, temple,
            temple, temple * .6);
}

uint32_t head_skin(const HeadSpace *head) {
    double pale = (int)(head->build->face.pallor * 4 + .5) / 4.0;
    return svg_blend(head->look->colours.skin, 0xffffff, .16 * pale);
}

static void skull(const HeadSpace *head) {
    svg_open(head->svg);
    svg_add(head->svg, "M0 -100");
    half_skull(head, 1, true);
    half_skull(head, -1, false);
    svg_close(head->svg, svg_lined(head_skin(head), head->outer));
}

/* A crescent of shadow on the right and under the jaw. */
static void skull_shade(const HeadSpace *head) {
    const PersonHead *h = &head->look->head;
    double w = h->width * 100 * (1 - .07 * (head->build->turn > 0 ? head->build->turn : 0)) -
               head->outer * .45;
    double t = h->temple * 100 - head->outer * .45, y = h->cheek * 100;
    double jaw = y + (100 - y) * (.38 + .42 * h->jaw), low = 99 - head->outer * .4;
    svg_path(head->svg, svg_tint(head->look->colours.shade, .42),
             "M%.1f -60C%.1f -50 %.1f -40 %.1f -28C%.1f -8 %.1f %.1f %.1f %.1fC%.1f %.1f %.1f %.1f "
             "4 %.1fC%.1f %.1f %.1f %.1f %.1f %.1f"
             "C%.1f %.1f %.1f -40 %.1f -60Z",
             t * .84, t * .96, t * .995, t, t, w, y - 26, w, y, w, jaw - 1, h->chin * 100, low, low,
             h->chin * 100 * .7, low - 12, w * .78, jaw - 16, w * .80, y, w * .82, y - 30, t * .9,
             t * .84);
}

double head_ear_x(const HeadSpace *head, double side) {
    const PersonHead *h = &head->look->head;
    double part = fmin(1, (h->eye_y + .36) / (h->cheek + .28));
    double edge = h->temple + fmax(0, h->width - h->temple) * part * part * (3 - 2 * part);
    return side * (edge * 100 + 1) - head->build->turn * 7;
}

static void ear(const HeadSpace *head, double side) {
    double turn = head->build->turn * side;
    double wide = 1 - .55 * (turn > 0 ? turn : 0);
    double x = head_ear_x(head, side);
    double y = head->look->head.eye_y * 100 + 8, rx = 17 * wide, ry = 21 - 2 * head->build->grown;
    svg_ellipse(head->svg, svg_lined(head_skin(head), head->outer), x, y, rx, ry);
    svg_path(head->svg,
             svg_line_in(svg_blend(head->look->colours.shade, SVG_INK, .45), head->inner),
             "M%.1f %.1fQ%.1f %.1f %.1f %.1fM%.1f %.1fq%.1f 2 %.1f 8", x + side * 4, y - 11,
             x + side * 13 * wide, y - 1, x + side * 3, y + 10, x + side * 3, y - 3,
             side * 5 * wide, side * 2 * wide);
}

static void beard(const HeadSpace *head) {
    const PersonHead *h = &head->look->head;
    double w = h->width * 100, y = h->cheek * 100, jaw = y + (100 - y) * (.38 + .42 * h->jaw);
    double x = head->shift_x, m = 100 * (.50 + .40 * (h->eye_y + .06)) + head->shift_y;
    double c = h->chin * 115, from = y - 12;
    svg_path(head->svg, svg_fill(head->look->colours.hair_light),
             "M%.1f %.1fC%.1f %.1f %.1f 112 0 114C%.1f 112 %.1f %.1f %.1f %.1fC%.1f %.1f %.1f %.1f "
             "%.1f %.1f"
             "C%.1f %.1f %.1f %.1f %.1f %.1fC%.1f %.1f %.1f %.1f %.1f %.1fC%.1f %.1f %.1f %.1f "
             "%.1f %.1fZ",
             -w, from, -w - 3, jaw, -c, c, w + 3, jaw, w, from, w * .88, y + 30, x + w * .66,
             m - 10, x + 36, m - 4, x + 29, m - 16, x + 7, m - 17, x, m - 12, x - 7, m - 17, x - 29,
             m - 16, x - 36, m - 4, x - w * .66, m - 10, -w * .88, y + 30, -w, from);
    svg_path(head->svg, svg_line(head->outer),
             "M%.1f %.1fC%.1f %.1f %.1f 112 0 114C%.1f 112 %.1f %.1f %.1f %.1f", -w, from, -w - 3,
             jaw, -c, c, w + 3, jaw, w, from);
    svg_path(head->svg, svg_line_in(head->look->colours.hair, head->inner * .9),
             "M%.1f 84q4 8 11 13M%.1f 94q2 5 5 9M%.1f 84q-4 8 -10 13M%.1f %.1fQ%.1f %.1f %.1f %.1f",
             x - 50, x - 8, x + 50, x - 24, m - 11, x, m - 19, x + 24, m - 11);
}

static void stubble(const HeadSpace *head) {
    const PersonHead *h = &head->look->head;
    double w = h->width * 97, y = h->cheek * 100, jaw = y + (100 - y) * (.38 + .42 * h->jaw),
           x = head->shift_x;
    svg_path(head->svg, svg_tint(head->look->colours.hair, .13),
             "M%.1f %.1fC%.1f %.1f %.1f 98 0 98C%.1f 98 %.1f %.1f %.1f %.1fC%.1f 66 %.1f 33 %.1f "
             "33C%.1f 33 %.1f 66 %.1f %.1fZ",
             -w, y - 20, -w, jaw, -h->chin * 100, h->chin * 100, w, jaw, w, y - 20, w * .8, x + 30,
             x, x - 30, -w * .8, -w, y - 20);
}

static void freckles(const HeadSpace *head) {
    double x = head->shift_x, y = head->look->head.eye_y * 100 + 26 + head->shift_y;
    svg_path(head->svg, svg_line_in(svg_blend(head->look->colours.skin, 0xa0562c, .55), 4.6),
             "M%.1f %.1fv.1m12 7v.1m13 -6v.1m-5 13v.1M%.1f %.1fv.1m12 7v.1m13 -6v.1m-19 13v.1",
             x - 55, y, x + 28, y);
}

/* Only the wide frame of age: soft folds beside the mouth, nothing between the brows. */
static void age_lines(const HeadSpace *head) {
    double x = head->shift_x, y = 30 + head->shift_y;
    svg_path(head->svg, svg_line_in(head->look->colours.shade, head->inner * 1.1),
             "M%.1f %.1fq-10 8 -10 18M%.1f %.1fq10 8 10 18M%.1f %.1fl-9 3M%.1f %.1fl9 3", x - 26, y,
             x + 26, y, x - 58, y - 20, x + 58, y - 20);
}

void head_draw(const HeadSpace *head) {
    const PersonKit *kit = &head->look->kit;
    if (head->look->hair != HAIR_SCARF) {
        ear(head, -1);
        ear(head, 1);
    }
    skull(head);
    skull_shade(head);
    if (kit->stubble) {
        stubble(head);
    }
    if (kit->freckles) {
        freckles(head);
    }
    if (kit->lines) {
        age_lines(head);
    }
    if (kit->beard) {
        beard(head);
    }
}
