#include "art/body.h"
#include "art/trunk.h"

typedef void (*Garment)(SvgText *svg, const Build *build);

static const PersonColours *colours(const Build *build) {
    return &build->person->look.colours;
}

static double down(const Build *build, double part) {
    return build->shoulder_y + (build->hem_y - build->shoulder_y) * part;
}

/* A round neckline's band. */
static void neckline(SvgText *svg, const Build *build, uint32_t colour) {
    double n = build->neck_w * 1.2, y = build->neck_y;
    if (build->turned) {
        return;
    }
    trunk_path(svg, build, svg_lined(colour, build->inner),
               "M%.1f %.1fQ0 %.1f %.1f %.1fL%.1f %.1fQ0 %.1f %.1f %.1fZ", -n, y, y + n * .9, n, y,
               n * 1.22, y + 3, y + n * 1.5, -n * 1.22, y + 3);
}

/* The ribbed hem. */
static void hem(SvgText *svg, const Build *build, double part) {
    double y = down(build, part), w = build->hem_w * .985;
    trunk_path(svg, build, svg_line(build->inner), "M%.1f %.1fQ0 %.1f %.1f %.1f", -w, y,
               y + build->total * .014, w, y);
}

static void star(SvgText *svg, const Build *build, uint32_t colour, double x, double y, double r) {
    trunk_path(svg, build, svg_fill(colour),
               "M%.1f %.1fl%.1f %.1fh%.1fl%.1f %.1fl%.1f %.1fl%.1f %.1fl%.1f %.1fl%.1f %.1fl%.1f "
               "%.1fh%.1fZ",
               x, y - r, r * .28, r * .66, r * .7, -r * .56, r * .44, r * .2, r * .7, -r * .62,
               -r * .4, -r * .62, r * .4, r * .2, -r * .7, -r * .56, -r * .44, r * .7);
}

static void jumper(SvgText *svg, const Build *build) {
    const PersonColours *c = colours(build);
    neckline(svg, build, c->top_trim);
    hem(svg, build, .91);
    double w = build->waist_w, y = down(build, .52);
    if (build->person->look.kit.ear_defenders) { /* a train line across */
        trunk_path(svg, build, svg_line_in(c->top_trim, build->total * .02),
                   "M%.1f %.1fQ0 %.1f %.1f %.1f", -w * .93, y, y + 8, w * .93, y);
        trunk_path(svg, build, svg_line_in(c->top_shade, build->inner),
                   "M%.1f %.1fQ0 %.1f %.1f %.1f", -w * .93, y + 14, y + 22, w * .93, y + 14);
    } else if (!build->turned) {
        star(svg, build, c->top_trim, 0, y - 4, build->total * .036);
    }
}

static void hoodie(SvgText *svg, const Build *build) {
    const PersonColours *c = colours(build);
    double y = down(build, .62), w = build->hem_w;
    hem(svg, build, .91);
    if (build->turned) {
        double n = build->shoulder_w * .62, top = build->neck_y - 4;
        trunk_path(svg, build, svg_lined(c->top_shade, build->outer * .8),
                   "M%.1f %.1fC%.1f %.1f %.1f %.1f 0 %.1fC%.1f %.1f %.1f %.1f %.1f %.1fZ", -n, top,
                   -n, top + n, -n * .4, top + n * 1.3, top + n * 1.35, n * .4, top + n * 1.3, n,
                   top + n, n, top);
        return;
    }
    trunk_path(svg, build, svg_lined(c->top, build->inner), "M%.1f %.1fH%.1fL%.1f %.1fH%.1fZ",
               -w * .42, y, w * .42, w * .62, down(build, .86), -w * .62);
    double n = build->neck_w * 1.2, ny = build->neck_y;
    trunk_path(svg, build, svg_lined(c->top_shade, build->inner),
               "M%.1f %.1fC%.1f %.1f %.1f %.1f 0 %.1fC%.1f %.1f %.1f %.1f %.1f %.1fQ%.1f %.1f 0 "
               "%.1fQ%.1f %.1f %.1f %.1fZ",
               -n * 1.15, ny - 4, -n * 2.1, ny + n, -n, ny + n * 1.7, ny + n * 2, n, ny + n * 1.7,
               n * 2.1, ny + n, n * 1.15, ny - 4, n * .9, ny + n * .9, ny + n * 1.05, -n * .9,
               ny + n * .9, -n * 1.15, ny - 4);
    trunk_path(svg, build, svg_line_in(c->top_trim, build->inner * 1.4),
               "M%.1f %.1fv%.1fM%.1f %.1fv%.1f", -n * .5, ny + n * 1.75, n * 1.3, n * .5,
               ny + n * 1.75, n * 1.15);
}

static void tee(SvgText *svg, const Build *build) {
    const PersonColours *c = colours(build);
    neckline(svg, build, c->top_shade);
    if (build->turned) {
        return;
    }
    double y = down(build, .42), r = build->total * .045;
    SvgPen pen = svg_line_in(c->top_trim, build->inner * 1.2);
    trunk_path(svg, build, pen, "M%.1f %.1fl%.1f %.1fl%.1f %.1fl%.1f %.1fl%.1f %.1fM%.1f %.1fh%.1f",
               -r, y + r * .6, r * .55, -r * .9, r * .4, r * .5, r * .3, -r * .35, r * .6, r * .75,
               -r * .7, y + r * .95, r * 1.4);
    trunk_ellipse(svg, build, pen, (ArtPoint){r * .55, y - r * .67}, (ArtPoint){r * .22, r * .22});
}

static void shirt_front(SvgText *svg, const Build *build, uint32_t collar, double from, double to) {
    double n = build->neck_w * 1.25, y = build->neck_y;
    trunk_path(svg, build, svg_line(build->inner), "M0 %.1fV%.1f", from, to);
    for (int i = 0; i < 2; i++) {
        double s = SIDE(i);
        trunk_path(svg, build, svg_lined(collar, build->inner),
                   "M%.1f %.1fL%.1f %.1fL0 %.1fL%.1f %.1fZ", s * n, y - 2, s * n * 1.15,
                   y + n * 1.25, y + n * .95, s * n * .2, y + n * .4);
    }
}

static void track(SvgText *svg, const Build *build) {
    const PersonColours *c = colours(build);
    hem(svg, build, .92);
    if (build->turned) {
        return;
    }
    double w = build->waist_w;
    shirt_front(svg, build, c->top_shade, build->neck_y + build->neck_w, build->hem_y);
    trunk_path(svg, build, svg_line_in(c->top_trim, build->total * .008),
               "M%.1f %.1fL%.1f %.1fM%.1f %.1fL%.1f %.1f", -build->shoulder_w * .62,
               down(build, .10), -w * .12, down(build, .30), build->shoulder_w * .62,
               down(build, .10), w * .12, down(build, .30));
}

static void tunic(SvgText *svg, const Build *build) {
    const PersonColours *c = colours(build);
    double y = down(build, .9), w = build->hem_w;
    trunk_path(svg, build, svg_line_in(c->top_trim, build->total * .009),
               "M%.1f %.1fQ0 %.1f %.1f %.1f", -w * .95, y, y + 9, w * .95, y);
    trunk_path(svg, build, svg_line(build->inner), "M%.1f %.1fq-3 -20 2 -34M%.1f %.1fq4 -22 -1 -40",
               -w * .35, build->hem_y, w * .3, build->hem_y);
}

static void dress(SvgText *svg, const Build *build) {
    const PersonColours *c = colours(build);
    double y = down(build, .50), w = build->waist_w, h = build->hem_w;
    neckline(svg, build, c->top_trim);
    trunk_path(svg, build, svg_line(build->inner), "M%.1f %.1fQ0 %.1f %.1f %.1f", -w * .97, y,
               y + 8, w * .97, y);
    trunk_path(svg, build, svg_line(build->inner),
               "M%.1f %.1fQ%.1f %.1f %.1f %.1fM%.1f %.1fQ%.1f %.1f %.1f %.1fM2 %.1fQ-1 %.1f 1 %.1f",
               -h * .5, build->hem_y, -h * .52, down(build, .8), -h * .4, down(build, .66), h * .5,
               build->hem_y, h * .5, down(build, .8), h * .4, down(build, .68), build->hem_y,
               down(build, .85), down(build, .74));
    trunk_path(svg, build, svg_line_in(c->top_trim, build->total * .013),
               "M%.1f %.1fQ0 %.1f %.1f %.1f", -h * .95, down(build, .94), down(build, .94) + 9,
               h * .95, down(build, .94));
}

static void scrubs(SvgText *svg, const Build *build) {
    const PersonColours *c = colours(build);
    if (build->turned) {
        return;
    }
    double n = build->neck_w * 1.2, y = build->neck_y, w = build->waist_w;
    trunk_path(svg, build, svg_lined(c->shade, build->inner),
               "M%.1f %.1fL0 %.1fL%.1f %.1fQ0 %.1f %.1f %.1fZ", -n, y, y + n * 2.1, n, y,
               y + n * .6, -n, y);
    trunk_path(svg, build, svg_line_in(c->top_trim, build->total * .009),
               "M%.1f %.1fL0 %.1fL%.1f %.1f", -n * 1.15, y + 3, y + n * 2.4, n * 1.15, y + 3);
    trunk_path(svg, build, svg_line(build->inner), "M%.1f %.1fh%.1fv%.1fq%.1f 7 %.1f 0Z", w * .25,
               down(build, .34), w * .46, w * .42, -w * .23, -w * .46);
    trunk_path(svg, build, svg_line_in(0x3f6f9a, build->inner * 1.5), "M%.1f %.1fv%.1f", w * .4,
               down(build, .31), w * .22);
}

static void cardigan(SvgText *svg, const Build *build) {
    const PersonColours *c = colours(build);
    hem(svg, build, .93);
    if (build->turned) {
        return;
    }
    double n = build->neck_w * 1.2, y = build->neck_y, v = down(build, .46);
    uint32_t under = c->scarf;
    trunk_path(svg, build, svg_lined(under, build->inner),
               "M%.1f %.1fL0 %.1fL%.1f %.1fQ0 %.1f %.1f %.1fZ", -n, y, v, n, y, y + n * .9, -n, y);
    trunk_path(svg, build, svg_line_in(c->top_shade, build->total * .013), "M%.1f %.1fL0 %.1fV%.1f",
               n, y + 4, v, build->hem_y - 4);
    trunk_path(svg, build, svg_line(build->inner), "M0 %.1fV%.1f", v, build->hem_y);
    for (int i = 0; i < 3; i++) {
        ArtPoint at = {build->total * .012, v + 14 + i * (build->hem_y - v) * .3};
        trunk_ellipse(svg, build, svg_lined(c->top_trim, build->inner * .7), at, (ArtPoint){4, 4});
    }
}

static void apron(SvgText *svg, const Build *build) {
    const PersonColours *c = colours(build);
    double w = build->waist_w, y = down(build, .26), h = build->hem_y;
    if (build->turned) {
        trunk_path(svg, build, svg_line_in(c->top_trim, build->total * .014),
                   "M%.1f %.1fQ0 %.1f %.1f %.1f", -w, down(build, .6), down(build, .62), w,
                   down(build, .6));
        return;
    }
    shirt_front(svg, build, c->top, build->neck_y + build->neck_w, y);
    trunk_path(svg, build, svg_line_in(c->top_trim, build->total * .012),
               "M%.1f %.1fL%.1f %.1fM%.1f %.1fL%.1f %.1f", -w * .5, y, -build->neck_w * 1.5,
               build->shoulder_y + 4, w * .5, y, build->neck_w * 1.5, build->shoulder_y + 4);
    trunk_path(svg, build, svg_lined(c->top_trim, build->outer * .8),
               "M%.1f %.1fH%.1fC%.1f %.1f %.1f %.1f %.1f %.1fL%.1f %.1fQ0 %.1f %.1f %.1fL%.1f "
               "%.1fC%.1f %.1f %.1f %.1f %.1f %.1fZ",
               -w * .52, y, w * .52, w * .56, down(build, .42), w * .8, down(build, .48), w * .97,
               down(build, .54), build->hem_w * .97, h + 2, h + 18, -build->hem_w * .97, h + 2,
               -w * .97, down(build, .54), -w * .8, down(build, .48), -w * .56, down(build, .42),
               -w * .52, y);
    trunk_path(svg, build, svg_line(build->inner), "M%.1f %.1fH%.1fV%.1fQ0 %.1f %.1f %.1fZ",
               -w * .42, down(build, .66), w * .42, down(build, .84), down(build, .9), -w * .42,
               down(build, .84));
}

static void shirt(SvgText *svg, const Build *build) {
    if (!build->turned) {
        shirt_front(svg, build, colours(build)->top, build->neck_y + build->neck_w, build->hem_y);
    }
}

void garment_draw(SvgText *svg, const Build *build) {
    static const Garment garments[TOP_COUNT] = {
        [TOP_TEE] = tee,       [TOP_JUMPER] = jumper, [TOP_HOODIE] = hoodie,
        [TOP_TUNIC] = tunic,   [TOP_DRESS] = dress,   [TOP_SHIRT] = shirt,
        [TOP_SCRUBS] = scrubs, [TOP_TRACK] = track,   [TOP_CARDIGAN] = cardigan,
        [TOP_APRON] = apron};
    garments[build->person->look.top](svg, build);
}
