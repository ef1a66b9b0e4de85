#include "art/body.h"

/* A shoe from the front in its own space: about 100 wide, sole on y = 0, x outward. */
typedef struct Shoe {
    SvgText *svg;
    const PersonColours *c;
    double outer, inner;
    bool inner_foot; /* the one on the left of the screen */
    bool turned;
} Shoe;

typedef void (*Footwear)(const Shoe *shoe);

#define LOW_UPPER "M-30 -58C-40 -46 -46 -26 -46 -12L54 -12C56 -28 46 -46 32 -58Q2 -66 -30 -58Z"

static void upper(const Shoe *shoe, uint32_t colour, const char *path) {
    svg_path(shoe->svg, svg_lined(colour, shoe->outer), "%s", path);
}

static void sole(const Shoe *shoe, uint32_t colour, int top) {
    svg_path(shoe->svg, svg_lined(colour, shoe->outer),
             "M-48 %dQ2 %d 56 %dQ60 0 50 0H-42Q-52 0 -48 %dZ", top, top + 6, top, top);
}

static void detail(const Shoe *shoe, uint32_t colour, double width, const char *path) {
    svg_path(shoe->svg, svg_line_in(colour, width), "%s", path);
}

static void ink(const Shoe *shoe, const char *path) {
    svg_path(shoe->svg, svg_line(shoe->inner), "%s", path);
}

/* Laces zigzag down the front. */
static void laces(const Shoe *shoe, uint32_t colour) {
    detail(shoe, colour, 6.5, "M-16 -52L20 -46M-17 -41L23 -35M-18 -30L26 -25");
    detail(shoe, colour, 5.5, "M0 -54C-20 -72 -30 -56 -4 -52C16 -72 32 -62 4 -52");
}

static void football(const Shoe *shoe) {
    upper(shoe, shoe->c->shoe, LOW_UPPER);
    ink(shoe, "M-46 -20Q2 -40 54 -20");
    detail(shoe, shoe->c->shoe_trim, 7, "M-40 -36L-32 -20M46 -36L40 -20");
    laces(shoe, shoe->inner_foot ? shoe->c->shoe_trim : shoe->c->shoe_detail);
    sole(shoe, 0x4a3428, -12);
    detail(shoe, shoe->c->shoe_trim, 6, "M-34 -2V3M-12 -2V3M16 -2V3M40 -2V3");
}

static void high_tops(const Shoe *shoe) {
    upper(shoe, shoe->c->shoe,
          "M-30 -98C-34 -70 -46 -40 -46 -12L54 -12C56 -40 38 -70 32 -98Q2 -106 -30 -98Z");
    svg_path(shoe->svg, svg_lined(shoe->c->shoe_trim, shoe->inner),
             "M-46 -12C-44 -36 -22 -40 4 -40C32 -40 52 -36 54 -12Z");
    detail(shoe, shoe->c->shoe_trim, 6,
           "M-14 -90L18 -84M-15 -76L20 -70M-16 -62L22 -56M-16 -49L24 -45");
    detail(shoe, shoe->c->shoe_detail, 4,
           "M-34 -66l6 8l6 -7M36 -70a6 6 0 1 1 -.1 0M-36 -50q4 -6 8 0t8 0");
    sole(shoe, shoe->c->shoe_trim, -14);
    detail(shoe, shoe->c->shoe, 3.5, "M-44 -6H52");
}

static void velcro(const Shoe *shoe) {
    upper(shoe, shoe->c->shoe, LOW_UPPER);
    uint32_t strap = svg_blend(shoe->c->shoe, 0xffffff, .42);
    svg_path(shoe->svg, svg_lined(strap, shoe->inner), "M-38 -50L40 -54L46 -40L-42 -36Z");
    svg_path(shoe->svg, svg_lined(strap, shoe->inner), "M-42 -31L48 -35L52 -22L-45 -18Z");
    ink(shoe, "M26 -53L31 -38M32 -34L38 -20");
    sole(shoe, shoe->c->shoe_trim, -14);
    for (int i = 0; i < 3; i++) {
        svg_ellipse(shoe->svg, svg_lined(shoe->c->shoe_detail, shoe->inner * .6), -26 + i * 30, -6,
                    6, 4.5);
    }
}

static void rain_boots(const Shoe *shoe) {
    upper(shoe, shoe->c->shoe,
          "M-38 -160C-36 -110 -34 -70 -42 -40Q-50 -20 -46 -10H54Q58 -26 44 -46C36 -76 38 -110 38 "
          "-160Q0 -170 -38 -160Z");
    svg_path(shoe->svg, svg_tint(0xffffff, .55),
             "M-26 -146Q-22 -100 -26 -66L-18 -66Q-15 -104 -17 -147Z");
    ink(shoe, "M-38 -146Q0 -137 38 -146M-44 -30Q4 -52 50 -30");
    sole(shoe, shoe->c->shoe_trim, -12);
}

static void slip_ons(const Shoe *shoe) {
    upper(shoe, shoe->c->shoe,
          "M-30 -52C-42 -44 -47 -26 -46 -10H54C56 -28 46 -44 32 -52Q2 -40 -30 -52Z");
    svg_path(shoe->svg, svg_lined(shoe->c->shoe_detail, shoe->inner),
             "M-29 -52Q2 -41 31 -52L24 -60Q2 -66 -23 -60Z");
    sole(shoe, shoe->c->shoe_trim, -11);
}

static void sandals(const Shoe *shoe) {
    upper(shoe, shoe->c->shoe_detail,
          "M-26 -76C-30 -50 -42 -34 -42 -10H50C52 -34 34 -50 28 -76Q2 -82 -26 -76Z");
    ink(shoe, "M-27 -66Q2 -60 28 -66");
    svg_path(shoe->svg, svg_lined(shoe->c->shoe, shoe->inner), "M-34 -56L38 -52L44 -38L-38 -42Z");
    svg_path(shoe->svg, svg_lined(shoe->c->shoe, shoe->inner), "M-44 -26L50 -28L53 -12L-46 -12Z");
    detail(shoe, 0xffffff, 4.5,
           "M-26 -48v.1M-8 -45v.1M12 -47v.1M30 -44v.1M-34 -20v.1M-14 -17v.1M6 -21v.1M26 -18v.1M43 "
           "-21v.1");
    sole(shoe, shoe->c->shoe_trim, -10);
}

static void skate(const Shoe *shoe) {
    upper(shoe, shoe->c->shoe,
          "M-32 -62C-44 -48 -50 -28 -48 -12L56 -12C58 -30 48 -48 34 -62Q2 -72 -32 -62Z");
    svg_path(shoe->svg, svg_tint(0xffffff, .22), "M-30 -26q10 -8 22 -4l-4 8zM20 -30l16 4l-2 6z");
    ink(shoe, "M-47 -22C-36 -40 38 -40 55 -22");
    detail(shoe, shoe->c->shoe_trim, 6.5, "M-18 -56L22 -51M-19 -45L25 -40");
    sole(shoe, shoe->c->shoe_trim, -15);
    detail(shoe, shoe->c->shoe_detail, 3, "M-36 -6h14M6 -5h9M34 -7h10");
}

static void white_boots(const Shoe *shoe) {
    upper(shoe, shoe->c->shoe,
          "M-34 -112C-34 -76 -46 -40 -46 -12L54 -12C56 -40 36 -76 36 -112Q0 -120 -34 -112Z");
    svg_path(shoe->svg, svg_tint(shoe->c->shoe_trim, 1),
             "M22 -106C24 -70 42 -44 50 -14L26 -14C28 -44 14 -70 12 -106Z");
    ink(shoe, "M-34 -98Q0 -90 36 -98M-45 -22Q2 -40 53 -22");
    detail(shoe, shoe->c->shoe_detail, 4.5, "M-14 -84L16 -80M-15 -70L18 -66M-16 -56L20 -52");
    sole(shoe, shoe->c->shoe_trim, -13);
}

static void clogs(const Shoe *shoe) {
    upper(shoe, shoe->c->shoe,
          "M-36 -46C-48 -40 -52 -24 -48 -8H56C60 -28 52 -42 40 -48C28 -66 -22 -66 -36 -46Z");
    svg_path(shoe->svg, svg_lined(shoe->c->shoe_trim, shoe->inner),
             "M-34 -48C-22 -38 28 -40 39 -49C28 -64 -20 -64 -34 -48Z");
    for (int i = 0; i < 3; i++) {
        svg_ellipse(shoe->svg, svg_fill(shoe->c->shoe_trim), -18 + i * 20, -26, 5, 5);
    }
    sole(shoe, shoe->c->shoe_detail, -10);
}

static void running(const Shoe *shoe) {
    upper(shoe, shoe->c->shoe, LOW_UPPER);
    svg_path(shoe->svg, svg_lined(shoe->c->shoe_trim, shoe->inner),
             "M-46 -12C-42 -30 -20 -26 4 -26C30 -26 50 -30 54 -12Z");
    detail(shoe, shoe->c->shoe_detail, 7, "M-42 -38L-26 -28M48 -38L34 -28");
    laces(shoe, shoe->c->shoe_trim);
    sole(shoe, shoe->c->shoe_trim, -16);
    detail(shoe, shoe->c->shoe_detail, 4, "M-46 -8Q2 -2 54 -8");
}

static void flower(const Shoe *shoe, double x, double y) {
    for (int i = 0; i < 5; i++) {
        static const double petal[5][2] = {{0, -7}, {6.6, -2}, {4, 6}, {-4, 6}, {-6.6, -2}};
        svg_ellipse(shoe->svg, svg_fill(shoe->c->shoe_trim), x + petal[i][0], y + petal[i][1], 5,
                    5);
    }
    svg_ellipse(shoe->svg, svg_fill(shoe->c->shoe_detail), x, y, 4.5, 4.5);
}

static void slippers(const Shoe *shoe) {
    upper(shoe, 0xfff4e4,
          "M-26 -66C-30 -40 -36 -30 -36 -12H44C44 -30 34 -40 28 -66Q2 -72 -26 -66Z");
    upper(shoe, shoe->c->shoe, "M-46 -8C-52 -34 -32 -52 -24 -46Q2 -34 26 -46C38 -52 60 -34 54 -8Z");
    flower(shoe, -20, -25);
    flower(shoe, 26, -24);
    sole(shoe, 0x7b6350, -7);
}

static void brown_boots(const Shoe *shoe) {
    upper(shoe, shoe->c->shoe,
          "M-34 -104C-36 -72 -50 -40 -48 -12L56 -12C58 -40 38 -72 36 -104Q0 -112 -34 -104Z");
    ink(shoe, "M-47 -24C-34 -44 42 -44 55 -24");
    detail(shoe, shoe->c->shoe_detail, 4.5, "M-14 -92L18 -87M-15 -77L19 -72M-16 -62L21 -57");
    svg_path(shoe->svg, svg_lined(0xa8744a, shoe->inner), "M24 -34L46 -30L44 -16L22 -18Z");
    detail(shoe, 0xf0dcae, 3, "M27 -37v5M36 -35v5M24 -28h-4M49 -24h-4");
    sole(shoe, shoe->c->shoe_trim, -14);
}

/* Seen from behind: a plain heel as high as the shoe. */
static void heel(const Shoe *shoe, PersonShoes kind) {
    bool high = kind == SHOES_HIGH_TOPS || kind == SHOES_WHITE_BOOTS || kind == SHOES_BROWN_BOOTS;
    if (kind == SHOES_RAIN_BOOTS) {
        rain_boots(shoe);
        return;
    }
    upper(shoe, shoe->c->shoe,
          high ? "M-32 -104C-34 -70 -44 -40 -42 -10L48 -10C50 -40 36 -70 34 -104Q2 -112 -32 -104Z"
               : LOW_UPPER);
    ink(shoe, high ? "M2 -104V-12" : "M2 -60V-12");
    sole(shoe, shoe->c->shoe_trim, -12);
}

void body_shoes(SvgText *svg, const Build *build) {
    static const Footwear kinds[SHOES_COUNT] = {
        [SHOES_FOOTBALL] = football, [SHOES_HIGH_TOPS] = high_tops,
        [SHOES_VELCRO] = velcro,     [SHOES_RAIN_BOOTS] = rain_boots,
        [SHOES_SLIP_ONS] = slip_ons, [SHOES_SANDALS] = sandals,
        [SHOES_SKATE] = skate,       [SHOES_WHITE_BOOTS] = white_boots,
        [SHOES_CLOGS] = clogs,       [SHOES_RUNNING] = running,
        [SHOES_SLIPPERS] = slippers, [SHOES_BROWN_BOOTS] = brown_boots};
    const PersonLook *look = &build->person->look;
    double scale = build->shoe / 100;
    bool seated = look->kit.wheelchair;
    for (int i = 0; i < 2; i++) {
        double out = build->facing == 0 ? SIDE(i) : build->facing;
        Shoe shoe = {svg,    &look->colours, build->outer / scale, build->inner / scale,
                     i == 0, build->turned};
        double x = SIDE(i) * (seated ? build->total * .058 : build->foot_x);
        svg_shift(svg, x, seated ? -build->total * .028 : 0, 0, scale * out, scale);
        if (build->turned) {
            heel(&shoe, look->shoes);
        } else {
            kinds[look->shoes](&shoe);
        }
        svg_up(svg);
    }
}
