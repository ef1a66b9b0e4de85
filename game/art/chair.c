#include "art/body.h"

enum { FRAME = 0x7d8794, TYRE = 0x4a4440, RIM = 0xc9ced6, WOOD = 0xd9a66a, WOOD_DARK = 0xbd8a52 };

static void wheel(SvgText *svg, const Build *build, double side) {
    double x = side * build->total * .152, r = build->total * .178, y = -r - 2;
    double rx = build->total * .030;
    svg_ellipse(svg, svg_lined(TYRE, build->outer), x, y, rx + 5, r);
    svg_ellipse(svg, svg_lined(0xe9e4da, build->inner), x, y, rx - 5, r - 12);
    svg_path(svg, svg_line_in(RIM, build->inner),
             "M%.1f %.1fV%.1fM%.1f %.1fL%.1f %.1fM%.1f %.1fL%.1f %.1f", x, y - r + 14, y + r - 14,
             x - rx + 8, y - r * .5, x + rx - 8, y + r * .5, x - rx + 8, y + r * .5, x + rx - 8,
             y - r * .5);
    svg_ellipse(svg, svg_lined(FRAME, build->inner), x, y, 7, 9);
}

/* A plain stool under somebody who sits on nothing else. */
void chair_stool(SvgText *svg, const Build *build) {
    double w = build->total * .15, top = build->seat_y + build->total * .028, high = 13;
    if (!build_sits(build) || build->person->look.kit.wheelchair) {
        return;
    }
    for (int i = 0; i < 2; i++) {
        double s = SIDE(i);
        svg_path(svg, svg_lined(WOOD_DARK, build->outer), "M%.1f %.1fL%.1f 0H%.1fL%.1f %.1fZ",
                 s * w * .72, top + high, s * w * .98, s * w * .82, s * w * .52, top + high);
    }
    svg_path(svg, svg_lined(WOOD_DARK, build->inner), "M%.1f %.1fH%.1fV%.1fH%.1fZ", -w * .78,
             top * .42, w * .78, top * .42 + 9, -w * .78);
    svg_path(svg, svg_lined(WOOD, build->outer),
             "M%.1f %.1fH%.1fQ%.1f %.1f %.1f %.1fH%.1fQ%.1f %.1f %.1f %.1fZ", -w, top, w, w + 9,
             top + high / 2, w, top + high, -w, -w - 9, top + high / 2, -w, top);
}

void chair_behind(SvgText *svg, const Build *build) {
    if (!build->turned) {
        chair_stool(svg, build);
    }
    if (!build->person->look.kit.wheelchair) {
        return;
    }
    double w = build->total * .105, top = build->shoulder_y + build->total * .11;
    double seat = build->seat_y + build->total * .02;
    for (int i = 0; i < 2; i++) {
        double s = SIDE(i);
        svg_path(svg, svg_line_in(SVG_INK, build->outer * 2.6), "M%.1f %.1fV%.1fh%.1f", s * w, seat,
                 top - 16, s * 15);
        svg_path(svg, svg_line_in(FRAME, build->outer * 1.2), "M%.1f %.1fV%.1fh%.1f", s * w, seat,
                 top - 16, s * 15);
        wheel(svg, build, s);
    }
    svg_path(svg, svg_lined(0x4d7f8c, build->outer), "M%.1f %.1fQ0 %.1f %.1f %.1fL%.1f %.1fH%.1fZ",
             -w, top, top + 14, w, top, w, seat, -w);
    svg_path(svg, svg_lined(0x3a3f48, build->outer), "M%.1f %.1fH%.1fL%.1f %.1fH%.1fZ",
             -build->total * .118, build->seat_y + 4, build->total * .118, build->total * .112,
             build->seat_y + build->total * .05, -build->total * .112);
    svg_path(svg, svg_line_in(SVG_INK, build->outer * 2.4),
             "M%.1f %.1fL%.1f %.1fM%.1f %.1fL%.1f %.1f", -build->total * .085, seat + 16,
             -build->total * .085, -build->total * .035, build->total * .085, seat + 16,
             build->total * .085, -build->total * .035);
    svg_path(svg, svg_line_in(FRAME, build->outer), "M%.1f %.1fL%.1f %.1fM%.1f %.1fL%.1f %.1f",
             -build->total * .085, seat + 16, -build->total * .085, -build->total * .035,
             build->total * .085, seat + 16, build->total * .085, -build->total * .035);
    svg_ellipse(svg, svg_lined(TYRE, build->inner), -build->total * .095, -18, 8, 18);
    svg_ellipse(svg, svg_lined(TYRE, build->inner), build->total * .095, -18, 8, 18);
}

void chair_before(SvgText *svg, const Build *build) {
    if (!build->person->look.kit.wheelchair) {
        return;
    }
    double w = build->total * .092, y = -build->total * .028;
    svg_path(svg, svg_lined(FRAME, build->outer),
             "M%.1f %.1fH%.1fQ%.1f %.1f %.1f %.1fH%.1fQ%.1f %.1f %.1f %.1fZ", -w, y, w, w + 5,
             y + 6, w, y + 12, -w, -w - 5, y + 6, -w, y);
}

void stick_draw(SvgText *svg, const Build *build) {
    if (!build->person->look.kit.stick) {
        return;
    }
    ArtPoint foot = build->stick_foot, top = build->stick_top;
    for (int pass = 0; pass < 2; pass++) {
        double width = pass == 0 ? 9 + 2 * build->outer : 9;
        svg_path(svg, svg_line_in(pass == 0 ? SVG_INK : 0x9b6a3f, width),
                 "M%.1f %.1fL%.1f %.1fM%.1f %.1fH%.1f", foot.x, foot.y, top.x, top.y, top.x - 14,
                 top.y, top.x + 18);
    }
    svg_path(svg, svg_line_in(0x3a3330, 12), "M%.1f %.1fv-5", foot.x, foot.y - 1);
}
