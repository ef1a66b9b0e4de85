#include <math.h>

#include "art/limb.h"

/* Hands in their own space: wrist at 0,0, fingertips at 0,100; the thumb on the side of `thumb` (-1
 * or 1). */
typedef struct Hand {
    SvgText *svg;
    uint32_t skin, cloth;
    double line, thumb;
} Hand;

static void palm(const Hand *hand, const char *path) {
    svg_path(hand->svg, svg_lined(hand->skin, hand->line), "%s", path);
}

static void digits(const Hand *hand, const char *path, double width, bool inked) {
    uint32_t colour = inked ? SVG_INK : hand->skin;
    double full = width + (inked ? 2 * hand->line : 0);
    svg_path(hand->svg, svg_line_in(colour, full), "%s", path);
}

static void thumb(const Hand *hand, double x0, double y0, double x1, double y1) {
    for (int pass = 0; pass < 2; pass++) {
        double t = hand->thumb, width = pass == 0 ? 19 + 2 * hand->line : 19;
        svg_path(hand->svg, svg_line_in(pass == 0 ? SVG_INK : hand->skin, width),
                 "M%.0f %.0fQ%.0f %.0f %.0f %.0f", t * x0, y0, t * x1, (y0 + y1) / 2 - 4, t * x1,
                 y1);
    }
}

static void spread_hand(const Hand *hand) {
    static const char fingers[] = "M-17 48L-35 84M-7 52L-13 99M7 52L12 99M17 48L35 84";
    digits(hand, fingers, 17, true);
    thumb(hand, 12, 34, 46, 46);
    palm(hand, "M-19 0C-31 16 -33 48 -22 60Q0 70 22 60C33 48 31 16 19 0");
    digits(hand, fingers, 17, false);
    svg_path(hand->svg, svg_line_in(hand->skin, 15), "M%.0f 32L%.0f 37", hand->thumb * 14,
             hand->thumb * 32);
}

static void fist_hand(const Hand *hand) {
    palm(hand, "M-20 0C-42 14 -44 58 -30 70Q0 84 30 70C44 58 42 14 20 0");
    svg_path(hand->svg, svg_line(hand->line * .75), "M-13 75V58M3 78V60M18 75V59");
    thumb(hand, 30, 36, -2, 50);
}

static void flat_hand(const Hand *hand) {
    thumb(hand, 20, 26, 44, 52);
    palm(hand, "M-20 0C-32 18 -34 46 -31 66C-30 88 -16 94 -12 88C-8 104 6 104 8 93C14 102 26 96 25 "
               "84C34 82 33 60 31 42C30 24 26 12 20 0");
    svg_path(hand->svg, svg_line(hand->line * .7), "M-12 88V66M8 92V66M25 84L23 66");
}

static void relaxed_hand(const Hand *hand) {
    palm(hand, "M-20 0C-32 20 -35 48 -29 70C-26 90 -14 95 -9 90C-4 99 8 99 12 90C20 94 28 86 30 "
               "68C33 44 28 18 20 0");
    svg_path(hand->svg, svg_line(hand->line * .7), "M-9 90L-11 72M12 90L11 72");
    thumb(hand, 16, 30, 30, 60);
}

static void point_hand(const Hand *hand) {
    static const char finger[] = "M-16 60L-20 102";
    digits(hand, finger, 17, true);
    palm(hand, "M-20 0C-38 14 -40 54 -28 66Q0 80 28 68C42 56 40 14 20 0");
    digits(hand, finger, 17, false);
    svg_path(hand->svg, svg_line(hand->line * .75), "M2 75V58M17 72V57");
    thumb(hand, 28, 34, 2, 48);
}

/* Fingers round a sleeve or a thing, seen from their backs. */
static void grip_hand(const Hand *hand) {
    palm(hand, "M-20 0C-34 14 -38 40 -34 60C-33 78 -22 84 -16 77C-12 89 2 90 6 79C12 88 24 84 25 "
               "73C34 72 36 58 34 44C32 26 28 12 20 0");
    svg_path(hand->svg, svg_line(hand->line * .7), "M-16 77L-14 52M6 79L5 52M25 73L22 52");
}

/* The sleeve is pulled over the hand; fingertips look out. */
static void sleeve_hand(const Hand *hand) {
    static const char tips[] = "M-19 44V66M-6 46V76M8 46V75M21 44V62";
    digits(hand, tips, 15, true);
    digits(hand, tips, 15, false);
    svg_path(hand->svg, svg_lined(hand->cloth, hand->line),
             "M-26 -8C-38 10 -40 34 -33 46Q0 56 33 46C40 34 38 10 26 -8");
    svg_path(hand->svg, svg_line(hand->line * .7), "M-32 36Q0 46 32 36");
}

/* The back of a hand whose palm lies on a face: four fingers side by side. */
static void cover_hand(const Hand *hand) {
    thumb(hand, 20, 30, 46, 62);
    palm(hand, "M-22 0C-34 18 -40 44 -40 72C-42 100 -24 106 -20 94C-20 118 -2 118 0 100C4 116 20 "
               "112 20 94C28 104 40 96 38 74C38 44 34 18 22 0");
    svg_path(hand->svg, svg_line(hand->line * .7), "M-20 94V62M0 100V62M20 94V62");
}

/* Thumbs point inward on hanging and raised hands, upward on level ones. */
static double thumb_side(double degrees, double side) {
    double angle = degrees * 3.14159265358979 / 180;
    if (fabs(cos(angle)) > .5) {
        return cos(angle) >= 0 ? -side : side;
    }
    return sin(angle) > 0 ? -1 : 1;
}

/* Short sleeves cannot be pulled over a hand. */
static PoseHand shape_for(const Build *build, PoseHand wished) {
    PersonTop top = build->person->look.top;
    bool bare = top == TOP_TEE || top == TOP_SCRUBS || top == TOP_DRESS || top == TOP_APRON;
    return wished == HAND_SLEEVE && bare ? HAND_FIST : wished;
}

void hand_draw(SvgText *svg, const Build *build, int side) {
    static void (*const shapes[HAND_COUNT])(const Hand *) = {
        [HAND_RELAXED] = relaxed_hand, [HAND_SPREAD] = spread_hand, [HAND_FIST] = fist_hand,
        [HAND_FLAT] = flat_hand,       [HAND_POINT] = point_hand,   [HAND_GRIP] = grip_hand,
        [HAND_SLEEVE] = sleeve_hand,   [HAND_COVER] = cover_hand,
    };
    const BuildArm *arm = &build->arm[side];
    double scale = build->hand / 100;
    Hand hand = {svg, build->person->look.colours.skin, build->person->look.colours.top,
                 build->outer * .8 / scale, thumb_side(arm->hand_angle, SIDE(side))};
    svg_shift(svg, arm->wrist.x, arm->wrist.y, arm->hand_angle, scale, scale);
    shapes[shape_for(build, arm->hand)](&hand);
    svg_up(svg);
}
