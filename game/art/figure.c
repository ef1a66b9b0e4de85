#include "art/figure.h"

#include <math.h>

#include <shoes/hash.h>

#include "art/body.h"
#include "art/face.h"
#include "art/trunk.h"

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

/* Just enough for this pose: rasterising costs by area. */
static Frame frame_around(const Build *build, double scale) {
    BuildReach reach = build_reach(build);
    return (Frame){-reach.left, -reach.up, reach.left + reach.right, reach.up + 20, scale};
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

/* Hands at the face lie over its features: they are a third picture then. */
static bool hands_cover_face(const Build *build) {
    bool cover = false;
    for (int i = 0; i < 2; i++) {
        ArtPoint palm = build_palm(build, i);
        double away = hypot(palm.x - build->head_at.x, palm.y - build->head_at.y);
        cover = cover || (build->arm[i].layer == ARM_TOP && away < build->head * .58);
    }
    return cover;
}

static void still_facing(SvgText *svg, const Build *build, const HeadSpace *head) {
    head_enter(head);
    hair_behind(head);
    svg_up(svg);
    chair_behind(svg, build);
    body_arms(svg, build, ARM_BEHIND);
    body_legs(svg, build);
    chair_before(svg, build);
    body_torso(svg, build);
    stick_draw(svg, build);
    body_arms(svg, build, ARM_FRONT);
    trunk_chest(svg, build);
    scarf_drape(head);
    svg_up(svg);
    head_enter(head);
    head_draw(head);
    hair_before(head);
    head_kit(head);
    svg_up(svg);
    if (!hands_cover_face(build)) {
        body_arms(svg, build, ARM_TOP);
    }
}

static void draw_still(SvgText *svg, const Build *build, const Frame *frame, bool shadow) {
    svg_begin(svg, ceil(frame->w), ceil(frame->h));
    svg_shift(svg, -frame->left, -frame->top, 0, 1, 1);
    HeadSpace head = head_space(svg, build);
    if (shadow) {
        ground_shadow(svg, build);
    }
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

static double clamp(double value, double low, double high) {
    return value < low ? low : value > high ? high : value;
}

/* Eyes and mouth may be further on their way than the body. */
static void set_face_between(Build *build, const ArtFigure *figure, double scale) {
    Build eyes, mouth;
    ArtFigure ahead = *figure;
    ahead.part = clamp(figure->part + figure->ahead_eyes, 0, 1);
    build_measure(&eyes, &ahead, scale);
    ahead.part = clamp(figure->part + figure->ahead_mouth, 0, 1);
    build_measure(&mouth, &ahead, scale);
    build->face = rig_mix(&eyes.face, &mouth.face);
}

static void measure(Build *build, const ArtFigure *figure, double scale) {
    ArtFigure drawn = *figure;
    /* Three still pictures a breath, not sixty. */
    drawn.motion.breath = floor(figure->motion.breath + .5);
    build_measure(build, &drawn, scale);
    bool apart = figure->ahead_eyes != 0 || figure->ahead_mouth != 0;
    if (figure->from != NULL && apart) {
        set_face_between(build, &drawn, scale);
    }
    double *gaze = &build->face.value[RIG_GAZE_X];
    gaze[0] = clamp(gaze[0] + figure->glance_x, -1, 1);
    gaze[1] = clamp(gaze[1] + figure->glance_y, -1, 1);
}

/* So many units at a time move every picture by whole pixels, that they keep fitting together. */
static int steady_step(double page_scale) {
    enum { MOST = 4 };
    for (int i = 1; i <= MOST; i++) {
        double pixels = i * page_scale;
        if (fabs(pixels - floor(pixels + .5)) < .02 && pixels > .9) {
            return i;
        }
    }
    return 1;
}

/* How high a hop is, in units of the page. */
static int hop_units(const DrawList *list, const Build *build, double scale) {
    int step = steady_step(draw_list_page(list).scale);
    return (int)floor(build->lift * scale / step + .5) * step;
}

/* In the air only the shadow stays; the rest is one picture however high it is. */
static void draw_shadow_alone(DrawList *list, SvgText *svg, const Build *build, ArtSpot spot,
                              double scale) {
    double wide = build->total * .25;
    Frame frame = {-wide, -20, 2 * wide, 40, scale};
    svg_begin(svg, ceil(frame.w), ceil(frame.h));
    svg_shift(svg, wide, 20, 0, 1, 1);
    ground_shadow(svg, build);
    svg_up(svg);
    svg_end(svg);
    emit(list, frame_rect(&frame, spot), svg);
}

static void draw_body(DrawList *list, SvgText *svg, const Build *build, ArtSpot spot, double scale,
                      bool shadow) {
    Frame frame = frame_around(build, scale);
    draw_still(svg, build, &frame, shadow);
    emit(list, frame_rect(&frame, spot), svg);
}

static void draw_face(DrawList *list, SvgText *svg, Build *build, double x, double ground,
                      double scale) {
    bool small = build->head * scale * draw_list_page(list).scale < 100;
    if (small) {
        exaggerate(&build->face);
    }
    draw_features(svg, build, small ? 1.35 : 1);
    double reach = features_reach(build);
    DrawRect rect = {(int)floor(x + (build->head_at.x - reach) * scale + .5),
                     (int)floor(ground + (build->head_at.y - build->lift - reach) * scale + .5),
                     (int)ceil(2 * reach * scale), (int)ceil(2 * reach * scale)};
    emit(list, rect, svg);
}

static Frame frame_of_arms(const Build *build, double scale) {
    BuildBox box = build_arms_box(build);
    return (Frame){box.left, box.top - build->lift, box.right - box.left, box.bottom - box.top,
                   scale};
}

static void draw_arms(DrawList *list, SvgText *svg, const Build *build, ArtSpot spot,
                      double scale) {
    Frame frame = frame_of_arms(build, scale);
    svg_begin(svg, ceil(frame.w), ceil(frame.h));
    svg_shift(svg, -frame.left, -frame.top - build->lift, 0, 1, 1);
    body_arms(svg, build, ARM_TOP);
    svg_up(svg);
    svg_end(svg);
    emit(list, frame_rect(&frame, spot), svg);
}

static void draw_at_scale(DrawList *list, const ArtFigure *figure, double x, double ground,
                          double scale) {
    SvgText svg;
    Build build;
    measure(&build, figure, scale);
    bool hops = figure->motion.bob > 0;
    ArtSpot spot = {(int)floor(x + .5), (int)floor(ground + .5), 0};
    if (hops) {
        draw_shadow_alone(list, &svg, &build, spot, scale);
        int up = hop_units(list, &build, scale);
        ground -= up;
        spot.ground -= up;
        build.lift = 0;
    }
    draw_body(list, &svg, &build, spot, scale, !hops);
    if (!build.turned && !figure->faceless) {
        draw_face(list, &svg, &build, x, ground, scale);
    }
    if (!build.turned && hands_cover_face(&build)) {
        draw_arms(list, &svg, &build, spot, scale);
    }
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
