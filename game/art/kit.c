#include "art/head.h"

static void ear_defenders(const HeadSpace *head) {
    uint32_t cup = head->look->colours.scarf;
    double x = head->look->head.temple * 100 + 8, y = head->look->head.eye_y * 100 + 4;
    double turn = head->build->turn * 6;
    for (int pass = 0; pass < 2; pass++) {
        svg_path(head->svg,
                 svg_line_in(pass == 0 ? SVG_INK : 0x3c444c, pass == 0 ? 13 + 2 * head->outer : 13),
                 "M%.1f %.1fC%.1f -100 -66 -136 0 -136C66 -136 %.1f -100 %.1f %.1f", -x - turn,
                 y - 20, -x - 10, x + 10, x - turn, y - 20);
    }
    for (int i = 0; i < 2; i++) {
        double s = SIDE(i);
        svg_path(head->svg, svg_lined(cup, head->outer),
                 "M%.1f %.1fC%.1f %.1f %.1f %.1f %.1f %.1fC%.1f %.1f %.1f %.1f %.1f %.1fZ",
                 s * (x - 10) - turn, y - 32, s * (x + 24) - turn, y - 34, s * (x + 24) - turn,
                 y + 38, s * (x - 10) - turn, y + 36, s * (x - 18) - turn, y + 30,
                 s * (x - 18) - turn, y - 26, s * (x - 10) - turn, y - 32);
        svg_path(head->svg, svg_line_in(head->look->colours.top_trim, head->inner * 1.4),
                 "M%.1f %.1fV%.1f", s * (x + 6) - turn, y - 16, y + 18);
    }
}

/* Its body behind the ear's upper rim, a thin tube over the top, and the mould in the ear. */
static void hearing_aid(const HeadSpace *head) {
    double turn = head->build->turn, x = head_ear_x(head, -1),
           wide = 1 - .55 * (turn < 0 ? -turn : 0);
    double y = head->look->head.eye_y * 100 + 8;
    uint32_t colour = head->look->colours.scarf;
    for (int pass = 0; pass < 2; pass++) {
        SvgPen pen = pass == 0 ? svg_line_in(SVG_INK, 9 + head->inner * 2) : svg_line_in(colour, 9);
        svg_path(head->svg, pen, "M%.1f %.1fC%.1f %.1f %.1f %.1f %.1f %.1f", x - 8 * wide, y - 20,
                 x - 19 * wide, y - 18, x - 23 * wide, y - 4, x - 19 * wide, y + 9);
    }
    svg_path(head->svg, svg_line_in(SVG_INK, 7), "M%.1f %.1fQ%.1f %.1f %.1f %.1f", x - 8 * wide,
             y - 20, x + 5, y - 18, x + 3, y + 2);
    svg_path(head->svg, svg_line_in(colour, 3.4), "M%.1f %.1fQ%.1f %.1f %.1f %.1f", x - 8 * wide,
             y - 20, x + 5, y - 18, x + 3, y + 2);
    svg_ellipse(head->svg, svg_lined(colour, head->inner), x + 2, y + 5, 6 * wide, 6.5);
}

void head_kit(const HeadSpace *head) {
    if (head->look->kit.ear_defenders) {
        ear_defenders(head);
    }
    if (head->look->kit.hearing_aid && !head->build->turned) {
        hearing_aid(head);
    }
}

void scarf_drape(const HeadSpace *head) {
    const Build *build = head->build;
    if (head->look->hair != HAIR_SCARF || build->turned) {
        return;
    }
    double w = build->shoulder_w, y = build->shoulder_y, t = build->total;
    uint32_t scarf = head->look->colours.scarf, fold = svg_blend(scarf, SVG_INK, .35);
    svg_path(head->svg, svg_lined(scarf, build->outer),
             "M%.1f %.1fC%.1f %.1f %.1f %.1f %.1f %.1fC%.1f %.1f %.1f %.1f %.1f %.1fL%.1f "
             "%.1fC%.1f %.1f %.1f %.1f %.1f %.1fZ",
             -w * .62, y - t * .05, -w * .9, y + t * .03, -w * .55, y + t * .10, -w * .05,
             y + t * .09, w * .05, y + t * .14, w * .18, y + t * .19, w * .36, y + t * .23, w * .62,
             y + t * .20, w * .66, y + t * .10, w * .86, y + t * .03, w * .62, y - t * .05);
    svg_path(head->svg, svg_line_in(fold, build->inner),
             "M%.1f %.1fQ%.1f %.1f %.1f %.1fM%.1f %.1fQ%.1f %.1f %.1f %.1fM%.1f %.1fQ%.1f %.1f "
             "%.1f %.1f",
             -w * .6, y + t * .01, -w * .2, y + t * .06, w * .3, y + t * .02, -w * .3, y + t * .075,
             w * .1, y + t * .075, w * .4, y + t * .03, w * .4, y + t * .19, w * .36, y + t * .12,
             w * .5, y + t * .05);
}
