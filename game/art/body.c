#include "art/body.h"

#include <math.h>

#include "art/limb.h"
#include "art/trunk.h"

static const PersonColours *colours(const Build *build) {
    return &build->person->look.colours;
}

static void neck(SvgText *svg, const Build *build) {
    double w = build->neck_w, y = build->neck_y;
    ArtPoint top = build_on_head(build, 0, .6), left = trunk_place(build, -w * 1.1, y - 2);
    ArtPoint right = trunk_place(build, w * 1.1, y - 2);
    ArtPoint low_left = trunk_place(build, -w * 1.3, y + w * .7);
    ArtPoint low_right = trunk_place(build, w * 1.3, y + w * .7);
    svg_path(svg, svg_lined(colours(build)->shade, build->outer * .9),
             "M%.1f %.1fQ%.1f %.1f %.1f %.1fL%.1f %.1fL%.1f %.1fL%.1f %.1fQ%.1f %.1f %.1f %.1fZ",
             top.x - w, top.y, (top.x - w + left.x) / 2, left.y - 3, left.x, left.y, low_left.x,
             low_left.y, low_right.x, low_right.y, right.x, right.y, (top.x + w + right.x) / 2,
             right.y - 3, top.x + w, top.y);
}

static void hood_behind(SvgText *svg, const Build *build) {
    double n = build->neck_w * 1.2, w = build->shoulder_w * .82, y = build->neck_y;
    if (!build->person->look.kit.hood || build->turned) {
        return;
    }
    trunk_path(svg, build, svg_lined(colours(build)->top_shade, build->outer),
               "M%.1f %.1fC%.1f %.1f %.1f %.1f 0 %.1fC%.1f %.1f %.1f %.1f %.1f %.1fZ", -w,
               y + n * .8, -w * 1.05, y - n * 1.1, -n, y - n * 1.5, y - n * 1.5, n, y - n * 1.5,
               w * 1.05, y - n * 1.1, w, y + n * .8);
}

/* From the neck over the shoulder and the waist to the hem, on the right. */
typedef struct TorsoSide {
    double nx, top, mid_x, corner_x, corner_y, sw, round_y, arm_y, chest_y, ww, above_y, waist_y,
        below_y, hem_w, low_y, hem_y;
} TorsoSide;

static TorsoSide torso_side(const Build *build) {
    double sw = build->shoulder_w, sy = build->shoulder_y, r = build->arm_r;
    double tall = build->hem_y - sy, waist = sy + tall * .62;
    return (TorsoSide){.nx = build->neck_w * 1.2,
                       .top = sy - r * .15,
                       .mid_x = (build->neck_w + sw) / 2,
                       .corner_x = sw - r * .6,
                       .corner_y = sy + r * .32,
                       .sw = sw,
                       .round_y = sy + r * .7,
                       .arm_y = sy + r * 1.8,
                       .chest_y = sy + tall * .4,
                       .ww = build->waist_w,
                       .above_y = waist - tall * .2,
                       .waist_y = waist,
                       .below_y = waist + tall * .2,
                       .hem_w = build->hem_w,
                       .low_y = build->hem_y - tall * .1,
                       .hem_y = build->hem_y};
}

#define POINT "%.1f %.1f "
#define CURVE "C" POINT POINT POINT
#define SMOOTH "Q" POINT POINT

static void torso_shape(SvgText *svg, const Build *build) {
    TorsoSide t = torso_side(build);
    double neck_y = build->neck_y, low = t.hem_y + build->total * .014;
    trunk_path(svg, build, svg_lined(colours(build)->top, build->outer),
               "M" POINT SMOOTH SMOOTH CURVE CURVE SMOOTH CURVE CURVE SMOOTH SMOOTH SMOOTH "Z",
               -t.nx, neck_y, -t.mid_x, t.top, -t.corner_x, t.corner_y, -t.sw, t.round_y, -t.sw,
               t.arm_y, -t.sw, t.chest_y, -t.ww, t.above_y, -t.ww, t.waist_y, -t.ww, t.below_y,
               -t.hem_w, t.low_y, -t.hem_w, t.hem_y, 0., low, t.hem_w, t.hem_y, t.hem_w, t.low_y,
               t.ww, t.below_y, t.ww, t.waist_y, t.ww, t.above_y, t.sw, t.chest_y, t.sw, t.arm_y,
               t.sw, t.round_y, t.corner_x, t.corner_y, t.mid_x, t.top, t.nx, neck_y, 0.,
               neck_y + t.nx * .9, -t.nx, neck_y);
}

static void torso_shade(SvgText *svg, const Build *build) {
    TorsoSide t = torso_side(build);
    double in = build->outer * .5, tall = t.hem_y - build->shoulder_y;
    trunk_path(svg, build, svg_tint(colours(build)->top_shade, .6),
               "M" POINT CURVE "L" POINT "L" POINT CURVE "Z", t.sw - in, t.arm_y, t.sw - in,
               build->shoulder_y + tall * .35, t.ww - in, build->shoulder_y + tall * .45, t.ww - in,
               t.waist_y, t.hem_w - in, t.hem_y - in * .4, t.hem_w * .55, t.hem_y, t.ww * .75,
               t.hem_y - tall * .3, t.ww * .6, build->shoulder_y + tall * .3, t.sw - in, t.arm_y);
}

void body_torso(SvgText *svg, const Build *build) {
    hood_behind(svg, build);
    neck(svg, build);
    torso_shape(svg, build);
    torso_shade(svg, build);
    garment_draw(svg, build);
    body_legs_before(svg, build);
}

static double sleeve_end(PersonTop top) {
    switch (top) {
    case TOP_TEE:
    case TOP_SCRUBS:
        return .40;
    case TOP_DRESS:
        return .30;
    case TOP_APRON:
        return .62;
    case TOP_JUMPER:
    case TOP_HOODIE:
    case TOP_TUNIC:
    case TOP_SHIRT:
    case TOP_TRACK:
    case TOP_CARDIGAN:
    case TOP_COUNT:
    default:
        return 1;
    }
}

static SvgPen shade_of(uint32_t colour) {
    return svg_tint(svg_blend(colour, SVG_INK, .5), .24);
}

/* A band that ends a long sleeve. */
static void cuff(SvgText *svg, const Build *build, const Limb *arm) {
    Limb band = *arm;
    band.from_r *= 1.06;
    band.to_r *= 1.12;
    limb_draw(svg, &band, .87, 1, svg_lined(colours(build)->top_shade, build->outer * .8), 0);
}

static Limb arm_limb(const Build *build, int side) {
    const BuildArm *arm = &build->arm[side];
    ArtPoint middle = trunk_place(build, 0, build->shoulder_y + build->arm_r * 2);
    return (Limb){.from = arm->shoulder,
                  .bend = arm->elbow,
                  .to = arm->wrist,
                  .from_r = build->arm_r,
                  .to_r = build->wrist_r,
                  .inside = build->shoulder_w * .96 * build->bearing.chest,
                  .middle = middle.x};
}

/* The upper half of an arm in two parts. */
static void draw_upper(SvgText *svg, const Build *build, const Limb *limb, double end, int open) {
    const PersonColours *c = colours(build);
    Limb upper = limb_upper(limb);
    if (end < 1) {
        limb_draw(svg, &upper, .6, 1, svg_lined(c->skin, build->outer * .9), 0);
        upper.to_r = build->arm_r * 1.15;
    }
    limb_draw(svg, &upper, 0, end < 1 ? fmin(1, end * 2) : 1, svg_lined(c->top, build->outer),
              open);
}

/* The forearm with its round elbow; a sleeve that is rolled up stays above it. */
static void draw_fore(SvgText *svg, const Build *build, const Limb *limb, double end) {
    const PersonColours *c = colours(build);
    Limb fore = limb_lower(limb);
    uint32_t colour = end < 1 ? c->skin : c->top;
    limb_round(svg, &fore, svg_lined(colour, build->outer * .95));
    limb_shade(svg, &fore, 0, 1, shade_of(colour));
    if (end >= 1) {
        cuff(svg, build, &fore);
    }
}

static void draw_stretched(SvgText *svg, const Build *build, Limb *limb, double end, int open) {
    const PersonColours *c = colours(build);
    if (end < 1) {
        limb_draw(svg, limb, end - .08, 1, svg_lined(c->skin, build->outer * .9), 0);
        limb_shade(svg, limb, end, 1, shade_of(c->skin));
        limb->from_r *= 1.06;
        limb->to_r = build->wrist_r + build->arm_r * .7;
    }
    limb_draw(svg, limb, 0, end, svg_lined(c->top, build->outer), open);
    limb_shade(svg, limb, .12, end, shade_of(c->top));
    if (end < 1) {
        limb_ring(svg, limb, end * .9, build->inner);
    } else {
        cuff(svg, build, limb);
    }
}

/* How an arm is drawn: bent ones in two parts, as one tube would cross itself. */
typedef struct ArmParts {
    Limb limb;
    double sleeve; /* 0..1 of the arm */
    int open;
    bool bent;
} ArmParts;

static ArmParts arm_parts(const Build *build, int side) {
    PoseLayer layer = build->arm[side].layer;
    ArmParts arm = {.limb = arm_limb(build, side), .sleeve = sleeve_end(build->person->look.top)};
    arm.bent = layer == ARM_CROSSED || limb_folded(&arm.limb);
    Limb upper = limb_upper(&arm.limb);
    arm.open = layer == ARM_BEHIND ? 0 : limb_inner_edge(arm.bent ? &upper : &arm.limb, SIDE(side));
    return arm;
}

static void draw_upper_of(SvgText *svg, const Build *build, int side) {
    ArmParts arm = arm_parts(build, side);
    if (arm.bent) {
        draw_upper(svg, build, &arm.limb, arm.sleeve, arm.open);
    }
}

/* With `upper` the whole arm, else what of it is not drawn by draw_upper_of. */
static void draw_arm(SvgText *svg, const Build *build, int side, bool upper) {
    ArmParts arm = arm_parts(build, side);
    if (upper) {
        draw_upper_of(svg, build, side);
    }
    hand_draw(svg, build, side);
    if (arm.bent) {
        draw_fore(svg, build, &arm.limb, arm.sleeve);
    } else {
        draw_stretched(svg, build, &arm.limb, arm.sleeve, arm.open);
    }
}

/* Upper arms that other things come between and their forearms. */
static void draw_uppers(SvgText *svg, const Build *build) {
    for (int side = 0; side < 2; side++) {
        if (build->arm[side].layer > ARM_FRONT) {
            draw_upper_of(svg, build, side);
        }
    }
}

void body_arms(SvgText *svg, const Build *build, PoseLayer layer) {
    bool left_over =
        build->arm[0].wrist.x > -build->arm[1].wrist.x + 4; /* crosses further: lies on top */
    if (layer == ARM_FRONT) {
        draw_uppers(svg, build);
    }
    for (int i = 0; i < 2; i++) {
        int side = left_over ? 1 - i : i;
        PoseLayer own = build->arm[side].layer;
        bool crossed = own == ARM_CROSSED && layer == ARM_FRONT;
        if (own == layer || crossed) {
            draw_arm(svg, build, side, own < ARM_CROSSED);
        }
    }
}
