#include "art/body.h"

#include <math.h>

#include "art/limb.h"

static const PersonColours *colours(const Build *build) {
    return &build->person->look.colours;
}

static Limb leg_limb(const Build *build, const BuildLeg *leg, double slack) {
    ArtPoint top = {leg->hip.x, leg->hip.y + build->total * .006};
    return (Limb){.from = top,
                  .bend = leg->knee,
                  .to = leg->ankle,
                  .from_r = build->leg_w,
                  .to_r = build->ankle_w + slack};
}

static void draw_tube(SvgText *svg, const Build *build, const Limb *limb, double stop,
                      uint32_t colour) {
    SvgPen pen = svg_lined(colour, build->outer);
    SvgPen shade = svg_tint(svg_blend(colour, SVG_INK, .5), .26);
    if (limb_folded(limb)) {
        Limb upper = limb_upper(limb), lower = limb_lower(limb);
        limb_draw(svg, &upper, 0, 1, pen, 0);
        limb_round(svg, &lower, pen);
        limb_shade(svg, &lower, 0, 1, shade);
        return;
    }
    limb_draw(svg, limb, 0, stop, pen, 0);
    limb_shade(svg, limb, 0, stop, shade);
}

static void leg_upright(SvgText *svg, const Build *build, int side) {
    const PersonLook *look = &build->person->look;
    const BuildLeg *leg = &build->leg[side];
    if (!look->shorts) {
        Limb limb = leg_limb(build, leg, 2);
        draw_tube(svg, build, &limb, 1, look->colours.legs);
        return;
    }
    Limb skin = leg_limb(build, leg, 0), cloth = leg_limb(build, leg, 20);
    draw_tube(svg, build, &skin, 1, look->colours.skin);
    if (limb_folded(&cloth)) {
        Limb upper = limb_upper(&cloth);
        draw_tube(svg, build, &upper, 1, look->colours.legs);
    } else {
        draw_tube(svg, build, &cloth, .5, look->colours.legs);
    }
}

/* Thighs that come toward us: a shin below a broad knee. */
static void shin_seated(SvgText *svg, const Build *build, int side) {
    const BuildLeg *leg = &build->leg[side];
    double w = build->leg_w * 1.05, foot_y = leg->foot.y - build->total * .047;
    ArtPoint knee = leg->knee;
    double x = leg->ankle.x;
    uint32_t colour =
        build->person->look.shorts ? colours(build)->skin : colours(build)->legs_shade;
    svg_path(svg, svg_lined(colour, build->outer),
             "M%.1f %.1fL%.1f %.1fQ%.1f %.1f %.1f %.1fL%.1f %.1fZ", knee.x - w * .82, knee.y,
             x - build->ankle_w, foot_y, x, foot_y + 5, x + build->ankle_w, foot_y,
             knee.x + w * .82, knee.y);
}

static void thigh_seated(SvgText *svg, const Build *build, int side) {
    double s = SIDE(side), top = build->hem_y - build->total * .04, wide = build->hem_w * .96;
    double w = build->leg_w * 1.05, x = s * build->leg[side].knee.x;
    double knee_y = build->leg[side].knee.y, shift = build->bearing.hip_x;
    svg_path(svg, svg_lined(colours(build)->legs, build->outer),
             "M%.1f %.1fC%.1f %.1f %.1f %.1f %.1f %.1fC%.1f %.1f %.1f %.1f %.1f %.1fC%.1f %.1f "
             "%.1f %.1f %.1f %.1fZ",
             shift + s * wide, top, s * (x + w * 1.3), knee_y - w * .8, s * (x + w * 1.2),
             knee_y + w * .7, s * x, knee_y + w * .72, s * (x - w * 1.1), knee_y + w * .7,
             s * (x - w * .95), knee_y - w * .2, shift + s, top + 6, shift + s * 8, top,
             shift + s * 20, top, shift + s * wide, top);
}

static void legs_seated(SvgText *svg, const Build *build) {
    for (int i = 0; i < 2; i++) {
        shin_seated(svg, build, i);
        body_shoe(svg, build, i);
    }
    for (int i = 0; i < 2; i++) {
        thigh_seated(svg, build, i);
    }
}

/* Cross-legged: both thighs, then the shins over each other. */
static void legs_crossed(SvgText *svg, const Build *build) {
    const PersonLook *look = &build->person->look;
    for (int i = 1; i >= 0; i--) {
        Limb limb = leg_limb(build, &build->leg[i], 2), upper = limb_upper(&limb);
        upper.from_r *= .9;
        draw_tube(svg, build, &upper, 1, look->colours.legs);
    }
    for (int i = 1; i >= 0; i--) {
        Limb limb = leg_limb(build, &build->leg[i], 2), lower = limb_lower(&limb);
        uint32_t colour = look->shorts ? look->colours.skin : look->colours.legs;
        body_shoe(svg, build, i);
        limb_round(svg, &lower, svg_lined(colour, build->outer));
        limb_shade(svg, &lower, 0, 1, svg_tint(svg_blend(colour, SVG_INK, .5), .26));
    }
}

/* Knees before the chest: each shin with its broad knee, the thigh hidden behind it. */
static void legs_crouched(SvgText *svg, const Build *build) {
    const PersonLook *look = &build->person->look;
    uint32_t colour = look->shorts ? look->colours.skin : look->colours.legs;
    for (int i = 0; i < 2; i++) {
        Limb limb = leg_limb(build, &build->leg[i], 2), upper = limb_upper(&limb);
        Limb lower = limb_lower(&limb);
        upper.from_r = upper.to_r = lower.from_r = build->leg_w * 1.12;
        draw_tube(svg, build, &upper, 1, look->colours.legs);
        limb_round(svg, &lower, svg_lined(colour, build->outer));
        limb_shade(svg, &lower, 0, 1, svg_tint(svg_blend(colour, SVG_INK, .5), .26));
        body_shoe(svg, build, i);
    }
}

void body_legs_before(SvgText *svg, const Build *build) {
    if (build->stance == STANCE_CROUCHING && !build->turned) {
        legs_crouched(svg, build);
    }
}

void body_legs(SvgText *svg, const Build *build) {
    if (build->stance == STANCE_CROUCHING && !build->turned) {
        return;
    }
    if (build_sits(build)) {
        legs_seated(svg, build);
    } else if (build->stance == STANCE_FLOOR) {
        legs_crossed(svg, build);
    } else {
        int first = build->leg[1].behind ? 1 : 0;
        for (int i = 0; i < 2; i++) {
            int side = i == 0 ? first : 1 - first;
            leg_upright(svg, build, side);
            body_shoe(svg, build, side);
        }
    }
    if (build->turned) {
        chair_stool(svg, build);
    }
}
