#include "art/body.h"

#include <math.h>

#include "art/limb.h"

static const PersonColours *colours(const Build *build) {
    return &build->person->look.colours;
}

void body_sway(SvgText *svg, const Build *build) {
    svg_add(svg, "<g transform='rotate(%.1f 0 %.1f)'>", build->sway, build->hip_y);
}

static void leg_standing(SvgText *svg, const Build *build, double side, double stop_y,
                         uint32_t colour, double slack) {
    double hip = side * build->total * .049, foot = side * build->foot_x;
    double part = (build->hip_y - stop_y) / build->hip_y;
    double x = hip + (foot - hip) * part,
           end_w = build->leg_w + (build->ankle_w - build->leg_w) * part;
    double top = fmax(build->hip_y - build->total * .02, build->hem_y - build->total * .035);
    double w = build->leg_w;
    end_w += slack;
    svg_path(svg, svg_lined(colour, build->outer),
             "M%.1f %.1fC%.1f %.1f %.1f %.1f %.1f %.1fQ%.1f %.1f %.1f %.1fC%.1f %.1f %.1f %.1f "
             "%.1f %.1fZ",
             hip - w, top, hip - w, top * .6 + stop_y * .4, x - end_w, stop_y * .7 + top * .3,
             x - end_w, stop_y, x, stop_y + build->outer * 1.6, x + end_w, stop_y, x + end_w,
             stop_y * .7 + top * .3, hip + w, top * .6 + stop_y * .4, hip + w, top);
    double inner = side < 0 ? 1 : -1;
    svg_path(svg, svg_tint(svg_blend(colour, SVG_INK, .5), .28),
             "M%.1f %.1fL%.1f %.1fL%.1f %.1fQ%.1f %.1f %.1f %.1fZ", hip + inner * w * .9, top,
             x + inner * end_w * .92, stop_y, x + inner * end_w * .35, stop_y, hip + inner * w * .2,
             (top + stop_y) / 2, hip + inner * w * .3, top);
}

static void legs_seated(SvgText *svg, const Build *build) {
    const PersonColours *c = colours(build);
    double knee_y = build->seat_y + build->total * .035, x = build->total * .058;
    double w = build->leg_w * 1.05, foot_y = -build->total * .075;
    for (int i = 0; i < 2; i++) {
        double s = SIDE(i);
        svg_path(svg, svg_lined(c->legs_shade, build->outer),
                 "M%.1f %.1fL%.1f %.1fQ%.1f %.1f %.1f %.1fL%.1f %.1fZ", s * x - w * .82, knee_y,
                 s * x - build->ankle_w, foot_y, s * x, foot_y + 5, s * x + build->ankle_w, foot_y,
                 s * x + w * .82, knee_y);
    }
    double top = build->hem_y - build->total * .04, wide = build->hem_w * .96;
    for (int i = 0; i < 2; i++) {
        double s = SIDE(i);
        svg_path(svg, svg_lined(c->legs, build->outer),
                 "M%.1f %.1fC%.1f %.1f %.1f %.1f %.1f %.1fC%.1f %.1f %.1f %.1f %.1f %.1fC%.1f %.1f "
                 "%.1f %.1f %.1f %.1fZ",
                 s * wide, top, s * (x + w * 1.3), knee_y - w * .8, s * (x + w * 1.2),
                 knee_y + w * .7, s * x, knee_y + w * .72, s * (x - w * 1.1), knee_y + w * .7,
                 s * 2, knee_y - w * .2, s * 1.0, top + 6, s * 8, top, s * 20, top, s * wide, top);
    }
}

void body_legs(SvgText *svg, const Build *build) {
    const PersonLook *look = &build->person->look;
    if (look->kit.wheelchair) {
        legs_seated(svg, build);
        return;
    }
    double ankle_y = -build->shoe * .34;
    for (int i = 0; i < 2; i++) {
        uint32_t lower = look->shorts ? look->colours.skin : look->colours.legs;
        leg_standing(svg, build, SIDE(i), ankle_y, lower, look->shorts ? 0 : 2);
    }
    for (int i = 0; i < 2 && look->shorts; i++) {
        leg_standing(svg, build, SIDE(i), build->hip_y * .56, look->colours.legs, 9);
    }
}

static void torso_side(SvgText *svg, const Build *build, double s, bool downward) {
    double sw = build->shoulder_w, sy = build->shoulder_y, r = build->arm_r;
    double long_side = build->hem_y - sy, wy = sy + long_side * .62, ww = build->waist_w;
    double corner = s * (sw - r * .55), nx = s * build->neck_w * 1.2;
    if (downward) {
        svg_add(svg, "Q%.1f %.1f %.1f %.1fQ%.1f %.1f %.1f %.1f", s * (build->neck_w + sw) / 2,
                sy - r * .2, corner, sy + r * .22, s * sw, sy + r * .5, s * sw, sy + r * 1.6);
        svg_add(svg, "C%.1f %.1f %.1f %.1f %.1f %.1fC%.1f %.1f %.1f %.1f %.1f %.1f", s * sw,
                sy + long_side * .4, s * ww, wy - long_side * .2, s * ww, wy, s * ww,
                wy + long_side * .2, s * build->hem_w, build->hem_y - long_side * .1,
                s * build->hem_w, build->hem_y);
        return;
    }
    svg_add(svg, "C%.1f %.1f %.1f %.1f %.1f %.1fC%.1f %.1f %.1f %.1f %.1f %.1f", s * build->hem_w,
            build->hem_y - long_side * .1, s * ww, wy + long_side * .2, s * ww, wy, s * ww,
            wy - long_side * .2, s * sw, sy + long_side * .4, s * sw, sy + r * 1.6);
    svg_add(svg, "Q%.1f %.1f %.1f %.1fQ%.1f %.1f %.1f %.1f", s * sw, sy + r * .5, corner,
            sy + r * .22, s * (build->neck_w + sw) / 2, sy - r * .2, nx, build->neck_y);
}

static void neck(SvgText *svg, const Build *build) {
    double w = build->neck_w, top = build->head_at.y + build->head * .3;
    double x = build->head_at.x * .9;
    double base = sin(build->sway * 3.14159265 / 180) * (build->hip_y - build->neck_y);
    svg_path(svg, svg_lined(colours(build)->shade, build->outer * .9),
             "M%.1f %.1fC%.1f %.1f %.1f %.1f %.1f %.1fL%.1f %.1fC%.1f %.1f %.1f %.1f %.1f %.1fZ",
             x - w, top, x - w, build->neck_y - 6, base - w, build->neck_y, base - w * 1.3,
             build->neck_y + w * .7, base + w * 1.3, build->neck_y + w * .7, base + w,
             build->neck_y, x + w, build->neck_y - 6, x + w, top);
}

static void hood_behind(SvgText *svg, const Build *build) {
    double n = build->neck_w * 1.2, w = build->shoulder_w * .82, y = build->neck_y;
    if (!build->person->look.kit.hood || build->turned) {
        return;
    }
    svg_path(svg, svg_lined(colours(build)->top_shade, build->outer),
             "M%.1f %.1fC%.1f %.1f %.1f %.1f 0 %.1fC%.1f %.1f %.1f %.1f %.1f %.1fZ", -w, y + n * .8,
             -w * 1.05, y - n * 1.1, -n, y - n * 1.5, y - n * 1.5, n, y - n * 1.5, w * 1.05,
             y - n * 1.1, w, y + n * .8);
}

void body_torso(SvgText *svg, const Build *build) {
    const PersonColours *c = colours(build);
    body_sway(svg, build);
    hood_behind(svg, build);
    svg_up(svg);
    neck(svg, build);
    body_sway(svg, build);
    double curve = build->total * .014, nx = build->neck_w * 1.2;
    svg_open(svg);
    svg_add(svg, "M%.1f %.1f", -nx, build->neck_y);
    torso_side(svg, build, -1, true);
    svg_add(svg, "Q0 %.1f %.1f %.1f", build->hem_y + curve, build->hem_w, build->hem_y);
    torso_side(svg, build, 1, false);
    svg_add(svg, "Q0 %.1f %.1f %.1fZ", build->neck_y + nx * .9, -nx, build->neck_y);
    svg_close(svg, svg_lined(c->top, build->outer));
    double in = build->outer * .5;
    double long_side = build->hem_y - build->shoulder_y;
    svg_path(svg, svg_tint(c->top_shade, .6),
             "M%.1f %.1fC%.1f %.1f %.1f %.1f %.1f %.1fL%.1f %.1fL%.1f %.1fC%.1f %.1f %.1f %.1f "
             "%.1f %.1fZ",
             build->shoulder_w - in, build->shoulder_y + build->arm_r * 1.5, build->shoulder_w - in,
             build->shoulder_y + long_side * .35, build->waist_w - in,
             build->shoulder_y + long_side * .45, build->waist_w - in,
             build->shoulder_y + long_side * .62, build->hem_w - in, build->hem_y - in * .4,
             build->hem_w * .55, build->hem_y, build->waist_w * .75, build->hem_y - long_side * .3,
             build->waist_w * .6, build->shoulder_y + long_side * .3, build->shoulder_w - in,
             build->shoulder_y + build->arm_r * 1.5);
    garment_draw(svg, build);
    svg_up(svg);
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

static ArtPoint between(ArtPoint a, ArtPoint b) {
    return (ArtPoint){(a.x + b.x) / 2, (a.y + b.y) / 2};
}

static bool is_folded(const BuildArm *arm) {
    double ax = arm->elbow.x - arm->shoulder.x, ay = arm->elbow.y - arm->shoulder.y;
    double bx = arm->wrist.x - arm->elbow.x, by = arm->wrist.y - arm->elbow.y;
    return ax * bx + ay * by < -.25 * hypot(ax, ay) * hypot(bx, by);
}

/* One bent tube would cross itself: upper arm first, forearm over it. */
static void draw_folded(SvgText *svg, const Build *build, const BuildArm *arm, double end) {
    const PersonColours *c = colours(build);
    double middle = (build->arm_r + build->wrist_r) / 2;
    double side = arm == &build->arm[0] ? -1 : 1;
    Limb upper = {arm->shoulder,
                  between(arm->shoulder, arm->elbow),
                  arm->elbow,
                  build->arm_r,
                  middle,
                  .5,
                  build->shoulder_w * .97};
    Limb fore = {
        arm->elbow, between(arm->elbow, arm->wrist), arm->wrist, middle, build->wrist_r, .5, 0};
    int open = arm->layer == ARM_BEHIND ? 0 : limb_inner_edge(&upper, side);
    if (end < 1) {
        limb_draw(svg, &upper, .6, 1, svg_lined(c->skin, build->outer * .9), 0);
        upper.to_r = build->arm_r * 1.15;
    }
    limb_draw(svg, &upper, 0, end < 1 ? .85 : 1, svg_lined(c->top, build->outer), open);
    limb_round(svg, &fore, svg_lined(end < 1 ? c->skin : c->top, build->outer * .95));
    if (end >= 1) {
        limb_ring(svg, &fore, .86, build->inner);
    }
}

static void draw_stretched(SvgText *svg, const Build *build, const BuildArm *arm, double end) {
    const PersonColours *c = colours(build);
    double side = arm == &build->arm[0] ? -1 : 1;
    Limb limb = {
        arm->shoulder,          arm->elbow,     arm->wrist,
        build->arm_r,           build->wrist_r, limb_pull(arm->shoulder, arm->elbow, arm->wrist),
        build->shoulder_w * .97};
    int open = arm->layer == ARM_BEHIND ? 0 : limb_inner_edge(&limb, side);
    if (end < 1) {
        limb_draw(svg, &limb, end - .08, 1, svg_lined(c->skin, build->outer * .9), 0);
        limb.from_r *= 1.06;
        limb.to_r = build->wrist_r + build->arm_r * .7;
    }
    limb_draw(svg, &limb, 0, end, svg_lined(c->top, build->outer), open);
    limb_ring(svg, &limb, end * (end < 1 ? .9 : .91), build->inner);
}

static void draw_arm(SvgText *svg, const Build *build, int side) {
    const BuildArm *arm = &build->arm[side];
    double end = sleeve_end(build->person->look.top);
    hand_draw(svg, build, side);
    if (is_folded(arm)) {
        draw_folded(svg, build, arm, end);
    } else {
        draw_stretched(svg, build, arm, end);
    }
}

void body_arms(SvgText *svg, const Build *build, PoseLayer layer) {
    bool left_over =
        build->arm[0].wrist.x > -build->arm[1].wrist.x + 4; /* crosses further: lies on top */
    for (int i = 0; i < 2; i++) {
        int side = left_over ? 1 - i : i;
        if (build->arm[side].layer == layer) {
            draw_arm(svg, build, side);
        }
    }
}
