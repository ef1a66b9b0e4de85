#include "art/body.h"

/* A shoe from the front in its own space: about 100 wide, sole on y = 0, x outward. The same twelve
 * as assets/shoes/ID-front.svg, with as much of them as can be seen on a small figure. */
typedef struct Shoe {
    SvgText *svg;
    const PersonColours *c;
    double outer, inner;
    bool right_foot; /* the one on the left of the screen: the wearer's right */
    bool turned;
    double dark; /* which way the shade lies: 1 outward, -1 inward */
} Shoe;

typedef void (*Footwear)(const Shoe *shoe);

enum { LIGHT = 0xffffff, CREAM = 0xfff4e4, GOLD = 0xf7c948, SOCK = 0xfff8f4 };

#define LOW_UPPER "M-30 -58C-40 -46 -47 -30 -47 -12L55 -12C56 -30 46 -46 32 -58Q2 -67 -30 -58Z"

static void upper(const Shoe *shoe, uint32_t colour, const char *path) {
    svg_path(shoe->svg, svg_lined(colour, shoe->outer), "%s", path);
}

static void piece(const Shoe *shoe, uint32_t colour, const char *path) {
    svg_path(shoe->svg, svg_lined(colour, shoe->inner), "%s", path);
}

static void patch(const Shoe *shoe, uint32_t colour, const char *path) {
    svg_path(shoe->svg, svg_fill(colour), "%s", path);
}

static void detail(const Shoe *shoe, uint32_t colour, double width, const char *path) {
    svg_path(shoe->svg, svg_line_in(colour, width), "%s", path);
}

/* A coloured line with ink on both sides. */
static void cord(const Shoe *shoe, uint32_t colour, double width, const char *path) {
    detail(shoe, SVG_INK, width + shoe->inner, path);
    detail(shoe, colour, width, path);
}

static void ink(const Shoe *shoe, const char *path) {
    svg_path(shoe->svg, svg_line(shoe->inner), "%s", path);
}

/* The shaded side of an upper: `top` high and half `wide` there. */
static void shade(const Shoe *shoe, double top, double wide) {
    double in = shoe->turned ? 8 : 0, out = shoe->dark > 0 ? 50 - in : in - 43;
    double s = shoe->dark, y = top - 8;
    svg_path(shoe->svg, svg_tint(SVG_INK, .2),
             "M%.1f %.1fC%.1f %.1f %.1f -40 %.1f -15L%.1f -13C%.1f -40 %.1f %.1f %.1f %.1fZ",
             s * wide * .9, -y, s * wide, -top * .6, out, out, out - s * 17, out - s * 15,
             s * wide * .62, -top * .6, s * wide * .5, -y);
}

static void sole(const Shoe *shoe, uint32_t colour, int top) {
    svg_path(shoe->svg, svg_lined(colour, shoe->outer),
             "M-49 %dQ2 %d 57 %dQ61 0 51 0H-43Q-53 0 -49 %dZ", top, top + 5, top, top);
}

static void bow(const Shoe *shoe, uint32_t colour) {
    cord(shoe, colour, 5,
         "M2 -60C-14 -80 -32 -76 -28 -65C-24 -57 -8 -56 2 -60C18 -80 36 -76 32 -65C28 -57 12 -56 2 "
         "-60M2 -60L-7 -48M2 -60L11 -48");
}

static void football(const Shoe *shoe) {
    uint32_t lace = shoe->right_foot ? shoe->c->shoe_detail : shoe->c->shoe_trim;
    piece(shoe, 0x6f5a50,
          "M-42 -10L-39 0H-28L-25 -10ZM-15 -10L-12 0H-1L2 -10ZM10 -10L13 0H24L27 "
          "-10ZM34 -10L37 0H47L50 -10Z");
    upper(shoe, shoe->c->shoe, LOW_UPPER);
    shade(shoe, 60, 32);
    patch(shoe, shoe->c->shoe_trim,
          "M-41 -38L-31 -46L-24 -16L-35 -15ZM48 -38L38 -46L31 -16L42 -15Z");
    ink(shoe, "M-46 -22Q2 -40 54 -22");
    cord(shoe, lace, 5, "M-12 -40L16 -44M-13 -30L19 -34");
    bow(shoe, lace);
    svg_path(shoe->svg, svg_lined(shoe->c->shoe_trim, shoe->outer),
             "M-49 -16Q2 -11 57 -16Q60 -7 50 -7H-42Q-52 -7 -49 -16Z");
}

static void high_tops(const Shoe *shoe) {
    upper(shoe, shoe->c->shoe,
          "M-31 -106C-32 -76 -46 -44 -47 -12L55 -12C56 -44 36 -76 33 -106Q2 -114 -31 -106Z");
    shade(shoe, 104, 31);
    patch(shoe, svg_blend(shoe->c->shoe, LIGHT, .28),
          "M-14 -104L-17 -46H20L17 -104Q2 -107 -14 -104Z");
    ink(shoe, "M-15 -103L-18 -44M18 -103L21 -44");
    piece(shoe, shoe->c->shoe_trim, "M-47 -12C-46 -36 -26 -43 4 -43C34 -43 54 -36 55 -12Z");
    cord(shoe, shoe->c->shoe_trim, 5.5,
         "M-16 -90L19 -95M-17 -77L20 -82M-18 -64L21 -69M-18 -52L22 -57");
    detail(shoe, shoe->c->shoe_detail, 4,
           shoe->right_foot ? "M-5 -32V-29M13 -32V-29M-8 -24Q4 -15 16 -24"
                            : "M4 -35L7 -28L14 -27L9 -22L10 -16L4 -19L-2 -16L-1 -22L-6 -27L1 -28Z");
    sole(shoe, shoe->c->shoe_trim, -13);
    detail(shoe, shoe->c->shoe, 3.5, "M-44 -6Q2 -3 52 -6");
}

static void velcro(const Shoe *shoe) {
    static const uint32_t lights[] = {0xffe27a, 0x8ff0e0, 0xff9a8a, 0xffe27a};
    uint32_t strap = svg_blend(shoe->c->shoe, LIGHT, .32);
    upper(shoe, shoe->c->shoe, LOW_UPPER);
    shade(shoe, 60, 32);
    piece(shoe, strap, "M-37 -52C-16 -57 14 -60 41 -66L48 -53C20 -45 -16 -41 -42 -37Z");
    piece(shoe, strap, "M-43 -34C-16 -39 18 -43 50 -50L57 -36C24 -28 -16 -23 -46 -19Z");
    detail(
        shoe, shoe->c->shoe_trim, 2.5,
        "M-32 -47h8M-16 -49h8M0 -51h8M16 -54h8M32 -57h5M-36 -29h8M-20 -31h8M-4 -33h8M12 -35h8M28 "
        "-38h8M43 -41h4");
    sole(shoe, shoe->c->shoe_trim, -16);
    for (int i = 0; i < 4; i++) {
        svg_ellipse(shoe->svg, svg_lined(lights[i], shoe->inner * .6), -35 + i * 26, -7, 5.5, 4);
    }
}

static void rain_boots(const Shoe *shoe) {
    upper(shoe, shoe->c->shoe,
          "M-38 -160C-36 -110 -34 -70 -42 -40Q-50 -20 -46 -10H54Q58 -26 44 -46C36 -76 38 -110 38 "
          "-160Q0 -170 -38 -160Z");
    patch(shoe, 0x6b4a94, "M-35 -158Q0 -166 35 -158L34 -136Q0 -128 -34 -136Z");
    shade(shoe, 140, 33);
    svg_path(shoe->svg, svg_tint(LIGHT, .55),
             "M-24 -124Q-20 -94 -24 -66L-16 -66Q-13 -96 -15 -125Z");
    patch(shoe, CREAM, "M6 -114c7 10 7 19 0 19s-7 -9 0 -19ZM22 -92c7 10 7 19 0 19s-7 -9 0 -19Z");
    ink(shoe, "M-34 -135Q0 -127 35 -135M-45 -28Q4 -52 52 -28");
    cord(shoe, shoe->c->shoe, 7, "M-18 -146C-18 -172 18 -172 18 -146");
    sole(shoe, 0xb9763a, -12);
    ink(shoe, "M-30 0V-6M-6 0V-6M18 0V-6M38 0V-6");
}

static void slip_ons(const Shoe *shoe) {
    upper(shoe, shoe->c->shoe,
          "M-30 -54C-42 -44 -47 -26 -46 -10H54C56 -28 46 -44 32 -54Q2 -42 -30 -54Z");
    shade(shoe, 52, 33);
    piece(shoe, svg_blend(shoe->c->shoe_detail, SVG_INK, .3),
          "M-31 -54Q2 -42 33 -54L25 -62Q2 -68 -24 -62Z");
    detail(shoe, svg_blend(shoe->c->shoe, LIGHT, .4), 4,
           "M-22 -40Q2 -45 26 -40M-14 -27l6 2M18 -26l6 -2");
    sole(shoe, 0xf1eadb, -11);
    detail(shoe, 0x6f8f6a, 2.5, "M-38 -8V-3M-22 -7V-2M-6 -6V-2M10 -6V-2M26 -7V-2M42 -8V-3");
}

static void sandals(const Shoe *shoe) {
    upper(shoe, SOCK, "M-28 -84C-28 -56 -42 -36 -42 -10H50C52 -36 32 -56 30 -84Z");
    patch(shoe, svg_blend(shoe->c->shoe, LIGHT, .5),
          "M-26 -72H28L29 -64H-27ZM-36 -38Q2 -44 43 -38L46 -29Q2 -35 -39 -29Z");
    shade(shoe, 84, 28);
    piece(
        shoe, SOCK,
        "M-32 -80C-40 -90 -34 -100 -26 -98C-20 -104 -12 -102 -8 -99C-2 -104 6 -104 10 -99C16 -103 "
        "24 -102 28 -98C38 -100 42 -88 34 -80Q28 -75 22 -80Q16 -75 10 -80Q4 -75 -2 -80Q-8 -75 -14 "
        "-80Q-22 -75 -32 -80Z");
    piece(shoe, shoe->c->shoe, "M-33 -58L36 -60L43 -46L-38 -44Z");
    piece(shoe, GOLD, "M26 -62l9 0l5 17l-9 1Z");
    piece(shoe, shoe->c->shoe,
          "M-46 -10C-46 -22 -42 -28 -38 -29Q2 -22 44 -30C50 -27 54 -20 53 -10Z");
    detail(shoe, LIGHT, 4.5,
           "M-22 -51v.1M-6 -52v.1M10 -52v.1M-32 -20v.1M-18 -14v.1M26 -15v.1M42 -20v.1");
    piece(shoe, GOLD, "M4 -36L8 -27L18 -26L11 -20L13 -11L4 -15L-5 -11L-3 -20L-10 -26L0 -27Z");
    sole(shoe, 0xd9a066, -9);
}

static void skate(const Shoe *shoe) {
    uint32_t cloth = svg_blend(shoe->c->shoe, LIGHT, .16);
    upper(shoe, cloth, "M-25 -48C-32 -80 -22 -88 2 -88C28 -88 36 -80 28 -48Z");
    upper(shoe, shoe->c->shoe,
          "M-33 -64C-45 -48 -51 -30 -49 -12L57 -12C58 -30 49 -48 35 -64L24 -54H-20Z");
    shade(shoe, 62, 34);
    ink(shoe, "M-48 -22C-36 -40 38 -40 56 -22");
    if (shoe->right_foot) {
        piece(shoe, 0xb9bec6, "M-34 -36L-16 -42L-11 -22L-29 -16Z");
    }
    cord(shoe, shoe->c->shoe_trim, 7, "M-18 -50L22 -55");
    cord(
        shoe, shoe->c->shoe_trim, 5.5,
        "M2 -64C-12 -80 -38 -74 -33 -64C-28 -56 -10 -60 2 -64C16 -80 42 -74 37 -64C32 -56 14 -60 2 "
        "-64");
    sole(shoe, shoe->c->shoe_trim, -17);
    detail(shoe, shoe->c->shoe_detail, 3.5, "M-44 -7Q2 -3 52 -7");
}

static void white_boots(const Shoe *shoe) {
    upper(shoe, shoe->c->shoe,
          "M-34 -124C-30 -84 -46 -44 -46 -12L54 -12C56 -44 34 -84 36 -124Q0 -132 -34 -124Z");
    shade(shoe, 122, 32);
    ink(shoe, "M-15 -122L-17 -42H19L17 -122M-45 -22Q2 -46 53 -22");
    detail(
        shoe, 0x34426b, 6,
        "M-23 -100v.1M25 -102v.1M-23 -86v.1M25 -88v.1M-24 -72v.1M27 -74v.1M-26 -58v.1M29 -60v.1");
    cord(shoe, LIGHT, 4.5,
         "M-15 -100L17 -104M-15 -86L17 -90M-16 -72L18 -76M-16 -58L19 -62M-17 -46L20 -50");
    svg_path(shoe->svg, svg_lined(shoe->c->shoe_trim, shoe->outer),
             "M-48 -13Q2 -8 56 -13L54 0H42L37 -5L31 0H16L11 -5L5 0H-8L-13 -5L-19 0H-46Z");
    detail(shoe, 0x34426b, 3, "M-45 -9Q2 -4 53 -9");
}

static void clogs(const Shoe *shoe) {
    static const double holes[][2] = {{-12, -38}, {4, -40},  {20, -38}, {-24, -26},
                                      {-6, -27},  {13, -27}, {31, -26}};
    piece(shoe, svg_blend(SOCK, SVG_INK, .08), "M-26 -44V-72Q2 -78 29 -72V-44Z");
    upper(shoe, shoe->c->shoe,
          "M-38 -46C-48 -38 -52 -24 -49 -8H57C60 -26 54 -40 42 -46C30 -60 -26 -60 -38 -46Z");
    shade(shoe, 50, 38);
    detail(shoe, svg_blend(shoe->c->shoe, LIGHT, .35), 4, "M-30 -43Q4 -56 36 -43");
    for (size_t i = 0; i < sizeof holes / sizeof holes[0]; i++) {
        svg_ellipse(shoe->svg, svg_fill(svg_blend(shoe->c->shoe_trim, SVG_INK, .3)), holes[i][0],
                    holes[i][1], 5, 4);
    }
    svg_ellipse(shoe->svg, svg_lined(0xf3e7d2, shoe->inner), -40, -44, 6, 6);
    svg_ellipse(shoe->svg, svg_lined(0xf3e7d2, shoe->inner), 44, -44, 6, 6);
    if (shoe->right_foot) {
        piece(shoe, 0xf2c49b, "M8 -34L30 -38Q38 -36 34 -28L12 -23Q3 -26 8 -34Z");
    }
    sole(shoe, svg_blend(shoe->c->shoe, LIGHT, .4), -11);
}

static void running(const Shoe *shoe) {
    upper(shoe, shoe->c->shoe, LOW_UPPER);
    shade(shoe, 60, 32);
    patch(shoe, shoe->c->shoe_detail,
          "M-38 -44L-29 -53L-20 -14L-30 -14ZM46 -44L37 -53L28 -14L38 -14ZM-46 -22L-41 -36L-36 "
          "-14L-45 -14ZM54 -22L49 -36L44 -14L53 -14Z");
    piece(shoe, svg_blend(shoe->c->shoe, LIGHT, .3),
          "M-18 -12C-18 -26 -8 -29 4 -29C16 -29 26 -26 26 -12Z");
    cord(shoe, LIGHT, 5, "M-12 -38L16 -42M-11 -48L15 -52");
    bow(shoe, LIGHT);
    sole(shoe, shoe->c->shoe_trim, -16);
    detail(shoe, shoe->c->shoe_detail, 5, "M-46 -12Q2 -7 54 -12");
}

static void flower(const Shoe *shoe, double x, double y, uint32_t petals) {
    static const double petal[5][2] = {{0, -7}, {6.6, -2}, {4, 6}, {-4, 6}, {-6.6, -2}};
    for (int i = 0; i < 5; i++) {
        svg_ellipse(shoe->svg, svg_fill(petals), x + petal[i][0], y + petal[i][1], 5, 5);
    }
    svg_ellipse(shoe->svg, svg_fill(shoe->c->shoe_detail), x, y, 4.5, 4.5);
}

static void slippers(const Shoe *shoe) {
    upper(shoe, CREAM, "M-26 -66C-30 -40 -36 -30 -36 -12H44C44 -30 34 -40 28 -66Q2 -72 -26 -66Z");
    upper(shoe, shoe->c->shoe, "M-46 -8C-52 -34 -34 -54 -26 -48Q2 -36 28 -48C40 -54 60 -34 54 -8Z");
    shade(shoe, 46, 34);
    detail(shoe, 0xf0cf7a, 4, "M-27 -43Q2 -30 29 -43");
    detail(shoe, 0x8cc391, 4, "M-22 -14Q-8 -18 -2 -24M30 -14Q16 -18 10 -24");
    flower(shoe, -25, -24, shoe->c->shoe_trim);
    flower(shoe, 4, -24, 0xf3a6bd);
    flower(shoe, 33, -24, shoe->c->shoe_trim);
    sole(shoe, CREAM, -11);
}

static void brown_boots(const Shoe *shoe) {
    upper(shoe, svg_blend(shoe->c->shoe, LIGHT, .16),
          "M-24 -46C-30 -112 -22 -122 2 -122C28 -122 34 -112 28 -46Z");
    upper(shoe, shoe->c->shoe,
          "M-36 -106C-36 -74 -51 -44 -49 -12L57 -12C59 -44 38 -74 38 -106L22 -98L21 -50H-18L-19 "
          "-98Z");
    shade(shoe, 100, 35);
    piece(shoe, svg_blend(shoe->c->shoe, LIGHT, .12),
          "M-49 -12C-50 -36 -34 -48 4 -48C42 -48 58 -36 57 -12Z");
    detail(shoe, shoe->c->shoe_detail, 3,
           "M-36 -22l3 -7M-28 -34l6 -4M-12 -40h7M4 -41h7M20 -40l6 1M36 -35l5 5M45 -24l2 6");
    cord(shoe, shoe->c->shoe_detail, 5, "M-17 -60L20 -65M-17 -74L20 -79M-18 -88L21 -93");
    if (shoe->right_foot) {
        piece(shoe, 0xc98d55, "M27 -66L42 -62L48 -46L31 -44Z");
        detail(shoe, CREAM, 3, "M32 -68v6M39 -66l-1 6M26 -58h6M27 -50h6M36 -47v6M43 -48v6");
    }
    sole(shoe, shoe->c->shoe_trim, -16);
    detail(shoe, shoe->c->shoe_detail, 3,
           "M-42 -9h7M-28 -7h7M-14 -6h7M0 -6h7M14 -6h7M28 -7h7M42 -9h7");
}

/* From behind: a sock in an open shoe, and what holds the heel. */
static void open_heel(const Shoe *shoe, PersonShoes kind) {
    bool sandal = kind == SHOES_SANDALS;
    upper(shoe, sandal ? SOCK : svg_blend(SOCK, SVG_INK, .08),
          "M-27 -72C-28 -50 -38 -36 -38 -10H44C44 -36 30 -50 30 -72Q2 -78 -27 -72Z");
    shade(shoe, 72, 28);
    if (sandal) {
        piece(shoe, SOCK,
              "M-31 -66C-38 -84 -30 -90 -24 -84Q2 -92 27 -84C36 -90 42 -84 34 -66Q2 -60 -31 -66Z");
    }
    if (kind != SHOES_SLIPPERS) {
        piece(shoe, shoe->c->shoe, "M-35 -44Q2 -36 39 -44L42 -28Q2 -20 -38 -28Z");
    }
    sole(shoe, sandal ? 0xd9a066 : svg_blend(shoe->c->shoe, LIGHT, .4), -11);
}

static void closed_heel(const Shoe *shoe, bool high) {
    upper(shoe, shoe->c->shoe,
          high ? "M-32 -104C-34 -70 -44 -40 -42 -10L48 -10C50 -40 36 -70 34 -104Q2 -112 -32 -104Z"
               : "M-29 -60C-36 -44 -44 -30 -42 -10L48 -10C50 -30 40 -44 31 -60Q2 -68 -29 -60Z");
    shade(shoe, high ? 102 : 58, 32);
    piece(shoe, svg_blend(shoe->c->shoe, SVG_INK, .2),
          "M-38 -12C-36 -32 -18 -38 3 -38C24 -38 42 -32 44 -12Z");
    ink(shoe, high ? "M2 -104V-38" : "M2 -61V-38");
}

/* Seen from behind. */
static void heel(const Shoe *shoe, PersonShoes kind) {
    bool high = kind == SHOES_HIGH_TOPS || kind == SHOES_WHITE_BOOTS || kind == SHOES_BROWN_BOOTS;
    if (kind == SHOES_RAIN_BOOTS) {
        rain_boots(shoe);
    } else if (kind == SHOES_SANDALS || kind == SHOES_CLOGS || kind == SHOES_SLIPPERS) {
        open_heel(shoe, kind);
    } else {
        closed_heel(shoe, high);
        sole(shoe, kind == SHOES_SLIP_ONS ? 0xf1eadb : shoe->c->shoe_trim, -13);
    }
}

void body_shoe(SvgText *svg, const Build *build, int side) {
    static const Footwear kinds[SHOES_COUNT] = {
        [SHOES_FOOTBALL] = football, [SHOES_HIGH_TOPS] = high_tops,
        [SHOES_VELCRO] = velcro,     [SHOES_RAIN_BOOTS] = rain_boots,
        [SHOES_SLIP_ONS] = slip_ons, [SHOES_SANDALS] = sandals,
        [SHOES_SKATE] = skate,       [SHOES_WHITE_BOOTS] = white_boots,
        [SHOES_CLOGS] = clogs,       [SHOES_RUNNING] = running,
        [SHOES_SLIPPERS] = slippers, [SHOES_BROWN_BOOTS] = brown_boots};
    const PersonLook *look = &build->person->look;
    double scale = build->shoe / 100;
    const BuildLeg *leg = &build->leg[side];
    double out = build->facing == 0 || leg->toes * SIDE(side) < 0 ? leg->toes : build->facing;
    Shoe shoe = {svg,       &look->colours, build->outer / scale, build->inner / scale,
                 side == 0, build->turned,  out > 0 ? 1 : -1};
    svg_shift(svg, leg->foot.x, leg->foot.y, leg->foot_angle, scale * out, scale);
    if (build->turned) {
        heel(&shoe, look->shoes);
    } else {
        kinds[look->shoes](&shoe);
    }
    svg_up(svg);
}
