#include "art/figure.h"

#include <math.h>

#include <shoes/hash.h>

#include "art/body.h"
#include "art/face.h"

/* A picture's frame in design units around the feet, and how it is scaled to the page. */
typedef struct Frame {
    double left, top, w, h; /* design units; top is negative */
    double scale;
} Frame;

/* Room for every pose. */
static Frame widest_frame(const Person *person, double scale) {
    double total = person->look.height_cm / 170 * BUILD_ADULT;
    double wide = total * .52, hair = total / person->look.head.heads * .45;
    double high = person->look.kit.wheelchair ? total * 1.12 : total * 1.13 + hair;
    return (Frame){-wide, -high, 2 * wide, high + 26, scale};
}

static double larger(double a, double b) {
    return a > b ? a : b;
}

/* Just enough for this pose: rasterising costs by area. */
static Frame frame_around(const Build *build, double scale) {
    double high = -build->head_at.y + build->head * .96,
           left = build->total * (build->person->look.kit.wheelchair ? .23 : .18);
    double right = left;
    double skull = build->head * .82, edge = build->hand * 1.15 + 8;
    left = larger(left, skull - build->head_at.x);
    right = larger(right, skull + build->head_at.x);
    for (int i = 0; i < 2; i++) {
        const BuildArm *arm = &build->arm[i];
        double elbow = build->arm_r * 1.3 + 8;
        high = larger(high, edge - arm->wrist.y);
        left = larger(left, larger(edge - arm->wrist.x, elbow - arm->elbow.x));
        right = larger(right, larger(edge + arm->wrist.x, elbow + arm->elbow.x));
    }
    left = larger(left, build->waist_w + 12);
    right = larger(right, build->waist_w + 12);
    high += build->lift;
    return (Frame){-left, -high, left + right, high + 20, scale};
}

static DrawRect frame_rect(const Frame *frame, ArtSpot spot) {
    return (DrawRect){spot.x + (int)floor(frame->left * frame->scale),
                      spot.ground + (int)floor(frame->top * frame->scale),
                      (int)ceil(frame->w * frame->scale), (int)ceil(frame->h * frame->scale)};
}

static double spot_scale(ArtSpot spot) {
    return spot.height / BUILD_ADULT;
}

static void ground_shadow(SvgText *svg, const Build *build) {
    double wide = build->total * (build->person->look.kit.wheelchair ? .22 : .17);
    svg_ellipse(svg, svg_tint(0x4a2c1d, .16), 0, 3, wide * (build->lift > 0 ? .8 : 1), 13);
}

/* From behind, arms before the body are hidden by it, and those behind it are seen. */
static void still_turned(SvgText *svg, const Build *build, const HeadSpace *head) {
    body_arms(svg, build, ARM_TOP);
    body_arms(svg, build, ARM_FRONT);
    body_legs(svg, build);
    body_shoes(svg, build);
    body_torso(svg, build);
    stick_draw(svg, build);
    chair_behind(svg, build);
    head_enter(head);
    head_draw(head);
    hair_from_behind(head);
    head_kit(head);
    svg_up(svg);
    body_arms(svg, build, ARM_BEHIND);
}

static void still_facing(SvgText *svg, const Build *build, const HeadSpace *head) {
    head_enter(head);
    hair_behind(head);
    svg_up(svg);
    chair_behind(svg, build);
    body_arms(svg, build, ARM_BEHIND);
    body_legs(svg, build);
    body_shoes(svg, build);
    chair_before(svg, build);
    body_torso(svg, build);
    stick_draw(svg, build);
    body_arms(svg, build, ARM_FRONT);
    body_sway(svg, build);
    scarf_drape(head);
    svg_up(svg);
    head_enter(head);
    head_draw(head);
    hair_before(head);
    head_kit(head);
    svg_up(svg);
    body_arms(svg, build, ARM_TOP);
}

static void draw_still(SvgText *svg, const Build *build, const Frame *frame) {
    svg_begin(svg, ceil(frame->w), ceil(frame->h));
    svg_shift(svg, -frame->left, -frame->top, 0, 1, 1);
    HeadSpace head = head_space(svg, build);
    ground_shadow(svg, build);
    svg_shift(svg, 0, -build->lift, 0, 1, 1);
    if (build->turned) {
        still_turned(svg, build, &head);
    } else {
        still_facing(svg, build, &head);
    }
    svg_up(svg);
    svg_up(svg);
    svg_end(svg);
}

/* The features lie in a square around the head's centre, so they move with it without being drawn
 * again. */
static double features_reach(const Build *build) {
    return build->head * .68;
}

static void draw_features(SvgText *svg, const Build *build, double heavier) {
    double reach = features_reach(build);
    Build local = *build;
    local.head_at = (ArtPoint){reach, reach};
    svg_begin(svg, ceil(2 * reach), ceil(2 * reach));
    HeadSpace head = head_space(svg, &local);
    head_enter(&head);
    face_draw(&head, heavier);
    svg_up(svg);
    svg_end(svg);
}

static void emit(DrawList *list, DrawRect rect, const SvgText *svg) {
    uint64_t key = hash_bytes(HASH_START, svg->bytes, svg->length);
    draw_svg(list, rect, key, svg->bytes, svg->length, 255);
}

/* Small heads need more: brows, lids and corners a quarter stronger, wider glances (CUES.md 4.1).
 */
static void exaggerate(RigFace *face) {
    for (int i = 0; i < RIG_SIDED_COUNT; i++) {
        bool lid_shut = (i == RIG_LID_UP_L || i == RIG_LID_UP_R) && face->value[i] < -.6;
        if (i != RIG_LID_LO_L && i != RIG_LID_LO_R && !lid_shut) {
            face->value[i] = fmax(-1, fmin(1, face->value[i] * 1.25));
        }
    }
    face->value[RIG_GAZE_X] = fmax(-1, fmin(1, face->value[RIG_GAZE_X] * 1.4));
    face->value[RIG_GAZE_Y] = fmax(-1, fmin(1, face->value[RIG_GAZE_Y] * 1.4));
}

static void draw_at_scale(DrawList *list, const ArtFigure *figure, double x, double ground,
                          double scale) {
    SvgText svg;
    Build build;
    ArtFigure drawn = *figure;
    drawn.motion.breath = floor(figure->motion.breath + .5); /* three still pictures a breath, not sixty */
    build_measure(&build, &drawn, scale);
    double head_pixels = build.head * scale * draw_list_page(list).scale;
    bool small = head_pixels < 100;
    Frame frame = frame_around(&build, scale);
    draw_still(&svg, &build, &frame);
    ArtSpot spot = {(int)floor(x + .5), (int)floor(ground + .5), 0};
    emit(list, frame_rect(&frame, spot), &svg);
    if (build.turned || figure->faceless) {
        return;
    }
    if (small) {
        exaggerate(&build.face);
    }
    draw_features(&svg, &build, small ? 1.35 : 1);
    double reach = features_reach(&build);
    DrawRect rect = {(int)floor(x + (build.head_at.x - reach) * scale + .5),
                     (int)floor(ground + (build.head_at.y - build.lift - reach) * scale + .5),
                     (int)ceil(2 * reach * scale), (int)ceil(2 * reach * scale)};
    emit(list, rect, &svg);
}

void art_figure_draw(DrawList *list, const ArtFigure *figure, ArtSpot spot) {
    draw_at_scale(list, figure, spot.x, spot.ground, spot_scale(spot));
}

DrawRect art_figure_bounds(const ArtFigure *figure, ArtSpot spot) {
    Frame frame = widest_frame(figure->person, spot_scale(spot));
    return frame_rect(&frame, spot);
}

DrawRect art_figure_head(const ArtFigure *figure, ArtSpot spot) {
    Build build;
    double scale = spot_scale(spot);
    build_measure(&build, figure, scale);
    double half = build.head / 2 * scale, wide = half * build.person->look.head.width;
    return (DrawRect){spot.x + (int)(build.head_at.x * scale - wide),
                      spot.ground + (int)((build.head_at.y - build.lift) * scale - half),
                      (int)(2 * wide), (int)(2 * half)};
}

/* How far the hair rises above the skull, in heads. */
static double hair_rise(PersonHair hair) {
    switch (hair) {
    case HAIR_BUN:
        return .44;
    case HAIR_SET:
        return .36;
    case HAIR_TWISTS:
        return .30;
    case HAIR_CURLS:
        return .32;
    case HAIR_SHAG:
    case HAIR_MOP:
        return .27;
    case HAIR_NONE:
    case HAIR_SHORT:
    case HAIR_BUNCHES:
    case HAIR_BOB:
    case HAIR_WAVES:
    case HAIR_RECEDING:
    case HAIR_SCARF:
    case HAIR_COUNT:
    default:
        return .20;
    }
}

void art_portrait_draw(DrawList *list, const ArtFigure *figure, DrawRect box) {
    Build build;
    build_measure(&build, figure, 1);
    double above = build.head * (.5 + hair_rise(figure->person->look.hair));
    double shown = above + build.head * .98;
    double scale = fmin(box.h / shown, box.w / (build.head * 1.5));
    double x = box.x + box.w / 2.0 - build.head_at.x * scale * .8;
    double ground =
        box.y + (box.h - shown * scale) / 2 + (above - build.head_at.y + build.lift) * scale;
    draw_clip(list, box);
    draw_at_scale(list, figure, x, ground, scale);
    draw_clip_none(list);
}
