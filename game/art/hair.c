#include "art/head.h"

#include <math.h>

/* Hair is drawn for a skull 90 wide to each side and stretched to the person's; the crown is at y =
 * -100. */
typedef struct Hair {
    SvgText *svg;
    const PersonColours *c;
    double outer, inner;
    double turn;
} Hair;

typedef void (*HairDrawing)(const Hair *hair);

typedef struct HairStyle {
    HairDrawing behind, before;
} HairStyle;

static void mass(const Hair *hair, const char *path) {
    svg_path(hair->svg, svg_lined(hair->c->hair, hair->outer), "%s", path);
}

static void strands(const Hair *hair, const char *path) {
    svg_path(hair->svg, svg_line_in(hair->c->hair_light, hair->inner * 1.15), "%s", path);
}

/* Bumps along an ellipse, clockwise from one angle to another (degrees, 0 = right, 90 = down). */
static void bumps(const Hair *hair, double x, double y, double rx, double ry, double from,
                  double to, int count) {
    for (int i = 0; i <= count; i++) {
        double angle = (from + (to - from) * i / count) * 3.14159265358979 / 180;
        double px = x + cos(angle) * rx, py = y + sin(angle) * ry;
        if (i == 0) {
            svg_add(hair->svg, "M%.1f %.1f", px, py);
        } else {
            double r = 3.3 * (rx + ry) / 2 * fabs(to - from) / 360 / count * 1.08;
            svg_add(hair->svg, "A%.1f %.1f 0 0 1 %.1f %.1f", r, r, px, py);
        }
    }
}

static void curls_behind(const Hair *hair) {
    svg_open(hair->svg);
    bumps(hair, 0, -38, 116, 100, 140, 400, 11);
    svg_add(hair->svg, "Z");
    svg_close(hair->svg, svg_lined(hair->c->hair, hair->outer));
    strands(hair, "M-104 -20q-10 -10 -2 -22M-88 -78q0 -14 14 -18M-36 -118q8 -14 24 -10M36 -120q14 "
                  "-2 18 12M92 -82q12 6 10 20M108 -14q8 -10 2 -20");
}

static void curls_before(const Hair *hair) {
    svg_path(hair->svg, svg_fill(hair->c->hair),
             "M-92 -6C-100 -80 -60 -112 0 -112C60 -112 100 -80 92 -6C84 -12 82 -24 84 -34C70 -34 "
             "62 -44 62 -54C46 -46 34 -52 30 -64C16 -52 -2 -54 -8 -66C-20 -52 -36 -52 -44 -62C-48 "
             "-46 -62 -38 -76 -40C-78 -26 -84 -12 -92 -6Z");
    svg_path(hair->svg, svg_line(hair->inner),
             "M-92 -6C-84 -12 -78 -26 -76 -40C-62 -38 -48 -46 -44 -62C-36 -52 -20 -52 -8 -66C-2 "
             "-54 16 -52 30 -64C34 -52 46 -46 62 -54C62 -44 70 -34 84 -34C82 -24 84 -12 92 -6");
    strands(hair,
            "M-60 -62q4 -16 20 -20M-14 -82q12 -14 28 -6M44 -74q14 -2 18 10M-78 -56q-2 -12 4 -20");
}

static void short_before(const Hair *hair) {
    mass(hair, "M-91 6C-104 -50 -92 -112 -24 -122C-12 -130 30 -132 52 -118C92 -106 104 -50 91 6C86 "
               "-6 84 -22 82 -36C74 -46 66 -56 60 -68C30 -54 -14 -56 -52 -78C-64 -66 -76 -50 -80 "
               "-34C-84 -20 -86 -6 -91 6Z");
    strands(hair, "M-50 -86Q-20 -74 20 -76M-44 -100Q0 -86 44 -90M60 -80Q74 -66 78 -50");
}

static void mop_behind(const Hair *hair) {
    mass(hair, "M-98 30C-112 52 -92 66 -74 72L74 72C92 66 112 52 98 30L90 -60L-90 -60Z");
}

static void mop_before(const Hair *hair) {
    mass(hair, "M-94 40C-108 22 -106 4 -104 -8C-116 -60 -92 -108 -48 -120C-30 -136 -2 -132 6 "
               "-124C10 -138 26 -142 34 -134C32 -128 34 -124 38 -120C84 -116 114 -66 103 -8C107 8 "
               "106 24 94 40C92 24 90 10 86 -8C82 -26 76 -44 70 -61C58 -53 44 -54 32 -67C26 -58 14 "
               "-56 4 -67C-8 -56 -28 -56 -40 -67C-46 -56 -60 -48 -75 -46C-80 -20 -88 8 -94 40Z");
    strands(hair,
            "M-56 -61Q-52 -84 -24 -100M-12 -68Q-4 -90 20 -104M40 -67Q48 -84 40 -102M74 -60Q80 "
            "-78 72 -94M-84 -44Q-88 -70 -74 -88");
}

static void shag_behind(const Hair *hair) {
    mass(hair, "M-92 -40C-112 0 -110 50 -102 92L-86 76L-76 100L-60 84H60L74 100L84 78L100 94C110 "
               "50 112 0 92 -40Z");
}

static void shag_before(const Hair *hair) {
    mass(hair,
         "M-86 66C-104 50 -104 10 -98 -20C-104 -84 -62 -126 0 -126C62 -126 104 -84 98 -20C104 10 "
         "104 50 86 66C84 40 82 10 79 -20C74 -38 66 -52 62 -64C46 -56 30 -57 16 -70C10 -60 -2 -57 "
         "-14 -64C-30 -55 -48 -54 -62 -58C-70 -40 -76 -28 -80 -16C-82 14 -84 42 -86 66Z");
    strands(hair, "M-64 -60Q-60 -86 -30 -104M-20 -65Q-14 -90 10 -107M30 -65Q44 -84 40 -101M70 "
                  "-56Q80 -76 70 -93M-90 20Q-92 0 -88 -18M91 22Q92 2 88 -16");
}

static void bunches_behind(const Hair *hair) {
    for (int side = -1; side <= 1; side += 2) {
        svg_open(hair->svg);
        bumps(hair, side * 108, -46, 34, 38, -90, 270, 8);
        svg_close(hair->svg, svg_lined(hair->c->hair, hair->outer));
        svg_path(hair->svg, svg_line_in(hair->c->hair_light, hair->inner),
                 "M%d -58q12 -14 24 -4M%d -34q10 10 22 2", side * 108 - 12, side * 108 - 10);
    }
}

static void bunches_before(const Hair *hair) {
    mass(hair, "M-92 4C-104 -60 -84 -118 0 -122C84 -118 104 -60 92 4C86 -10 84 -22 82 -34C66 -44 "
               "40 -62 6 -92C-30 -60 -62 -44 -82 -34C-84 -22 -86 -10 -92 4Z");
    strands(hair, "M5 -118V-96M-20 -88Q-50 -70 -74 -60M-30 -102Q-62 -88 -84 -70M30 -88Q54 -70 74 "
                  "-60M38 -102Q66 -88 84 -70");
    for (int side = -1; side <= 1; side += 2) {
        svg_path(hair->svg, svg_lined(hair->c->top, hair->inner), "M%d -66l%d -12v44z", side * 86,
                 side * 14);
    }
}

static void twists_behind(const Hair *hair) {
    static const char tufts[] =
        "M-84 -52L-100 -70M-76 -74L-92 -98M-58 -90L-68 -120M-36 -98L-42 -134M-12 -102L-12 -140M14 "
        "-102L18 -138M38 -98L48 -130M60 -88L74 -114M76 -72L94 -92M84 -52L100 -66";
    svg_path(hair->svg, svg_line_in(SVG_INK, 24 + 2 * hair->outer), "%s", tufts);
    svg_path(hair->svg, svg_line_in(hair->c->hair, 24), "%s", tufts);
}

static void twists_before(const Hair *hair) {
    static const char tufts[] = "M-70 -70L-60 -98M-46 -82L-36 -110M-18 -88L-14 -116M10 -88L14 "
                                "-116M36 -84L42 -108M62 -72L62 -96";
    svg_path(hair->svg, svg_fill(hair->c->hair),
             "M-90 4C-96 -80 -50 -106 0 -106C50 -106 96 -80 90 4C84 -16 82 -30 80 -44C64 -62 30 "
             "-66 0 -66C-30 -66 -64 -62 -80 -44C-82 -30 -84 -16 -90 4Z");
    svg_path(hair->svg, svg_line(hair->inner),
             "M-90 4C-84 -16 -82 -30 -80 -44C-64 -62 -30 -66 0 -66C30 -66 64 -62 80 -44C82 -30 84 "
             "-16 90 4");
    svg_path(hair->svg, svg_line_in(hair->c->hair_light, 20), "%s", tufts);
    svg_path(hair->svg, svg_line_in(hair->c->hair, 15), "%s", tufts);
}

static void bob_behind(const Hair *hair) {
    mass(hair,
         "M-96 -30C-112 20 -110 60 -104 96Q-80 106 -56 98H56Q80 106 104 96C110 60 112 20 96 -30Z");
}

static void bob_before(const Hair *hair) {
    mass(hair,
         "M-104 92C-112 40 -106 -6 -102 -28C-104 -92 -58 -126 0 -126C58 -126 104 -92 102 -28C106 "
         "-6 112 40 104 92Q90 98 78 88C84 50 84 10 78 -34C76 -46 72 -58 70 -67Q36 -59 0 -61Q-36 "
         "-59 -70 -67C-72 -58 -76 -46 -78 -34C-84 10 -84 50 -78 88Q-90 98 -104 92Z");
    strands(hair, "M-40 -62Q-38 -88 -16 -107M-6 -61Q-2 -88 10 -107M34 -62Q38 -86 32 -104M-94 "
                  "60Q-96 10 -90 -30M94 60Q96 10 90 -30");
}

static void bun_behind(const Hair *hair) {
    mass(hair, "M-10 -116C-44 -130 -40 -172 -4 -174C40 -178 54 -138 28 -118Z");
    strands(hair, "M-16 -140Q4 -164 26 -146M-4 -128Q8 -142 24 -134");
}

static void bun_before(const Hair *hair) {
    mass(hair, "M-90 34C-98 10 -96 -10 -94 -24C-98 -86 -58 -122 4 -122C66 -122 98 -86 92 -24C96 -4 "
               "96 16 88 34C86 14 86 -6 82 -26C62 -34 40 -54 24 -80C-4 -54 -50 -40 -80 -28C-84 -10 "
               "-86 12 -90 34Z");
    strands(hair, "M18 -90Q-20 -64 -66 -50M8 -106Q-40 -94 -76 -62M34 -94Q56 -64 80 -50M44 -108Q72 "
                  "-96 86 -66");
    svg_path(hair->svg, svg_line_in(hair->c->hair, 6), "M-88 28q-8 14 -2 30M86 28q8 12 4 26");
}

static void waves_before(const Hair *hair) {
    mass(hair, "M-90 0C-104 -30 -104 -58 -92 -72C-96 -96 -72 -114 -54 -112C-46 -130 -16 -134 -4 "
               "-124C10 -138 44 -132 52 -114C76 -116 98 -94 90 -70C104 -54 102 -28 90 0C86 -16 84 "
               "-30 80 -42C66 -46 58 -58 58 -68C42 -58 26 -62 18 -72C4 -62 -16 -62 -24 -72C-34 -60 "
               "-52 -56 -64 -62C-68 -50 -74 -44 -80 -42C-84 -28 -86 -14 -90 0Z");
    strands(hair, "M-58 -72q2 -18 20 -22M-14 -84q6 -18 24 -18M34 -80q14 -14 28 -4M-80 -60q-4 -14 4 "
                  "-24M78 -56q8 -10 4 -24");
}

static void set_behind(const Hair *hair) {
    mass(hair, "M-24 -112C-44 -148 -16 -160 2 -158C22 -160 46 -148 24 -112Z");
    strands(hair, "M-16 -132Q2 -146 20 -132");
}

static void set_before(const Hair *hair) {
    mass(hair,
         "M-90 22C-110 12 -112 -20 -98 -34C-112 -66 -86 -100 -64 -98C-52 -124 -18 -128 0 -120C18 "
         "-128 52 -124 64 -98C86 -100 112 -66 98 -34C112 -20 110 12 90 22C86 4 84 -18 78 -34C60 "
         "-48 46 -62 30 -72C6 -58 -30 -60 -50 -66C-62 -54 -72 -44 -78 -34C-84 -18 -86 4 -90 22Z");
    svg_path(hair->svg, svg_line_in(svg_blend(hair->c->hair, SVG_INK, .35), hair->inner * .9),
             "M-84 -32Q-80 -66 -46 -84M-62 -62Q-36 -92 4 -92M34 -74Q20 -98 0 -104M82 -32Q80 -64 48 "
             "-84M-96 4q4 -14 12 -18M96 4q-4 -14 -12 -18");
}

static void receding_before(const Hair *hair) {
    mass(hair, "M-89 12C-106 -10 -102 -50 -88 -70C-70 -112 -26 -114 -4 -110C40 -116 74 -100 88 "
               "-70C102 -50 106 -10 89 12C84 -6 84 -26 80 -44C74 -60 66 -74 52 -82C34 -74 14 -86 2 "
               "-90C-14 -84 -34 -74 -50 -82C-66 -74 -74 -60 -80 -44C-84 -26 -84 -6 -89 12Z");
    strands(hair, "M-40 -92Q-20 -104 0 -98M24 -96Q44 -98 56 -88M-86 -20Q-90 -36 -82 -52M86 -20Q90 "
                  "-36 82 -52");
}

static void scarf_behind(const Hair *hair) {
    svg_path(hair->svg, svg_lined(svg_blend(hair->c->scarf, SVG_INK, .28), hair->outer),
             "M-98 20C-112 70 -96 112 -70 128L70 128C96 112 112 70 98 20Z");
}

static void scarf_before(const Hair *hair) {
    uint32_t under = svg_blend(hair->c->scarf, SVG_INK, .35);
    double x = hair->turn * 7;
    svg_path(hair->svg, svg_lined(hair->c->scarf, hair->outer),
             "M0 -124C66 -124 108 -78 106 -8C108 44 92 96 44 122Q0 134 -44 122C-92 96 -108 44 -106 "
             "-8C-108 -78 -66 -124 0 -124Z"
             "M%.1f -74C%.1f -74 %.1f -52 %.1f 0C%.1f 50 %.1f 96 %.1f 97C%.1f 96 %.1f 50 %.1f "
             "0C%.1f -52 %.1f -74 %.1f -74Z",
             x, x - 48, x - 80, x - 81, x - 82, x - 44, x, x + 44, x + 82, x + 81, x + 80, x + 48,
             x);
    svg_path(hair->svg, svg_line_in(under, hair->inner * 1.3),
             "M%.1f -58Q%.1f -86 0 -88Q%.1f -86 %.1f -58", -74 + x, -48 + x, 48 + x, 74 + x);
    svg_path(
        hair->svg, svg_line_in(under, hair->inner),
        "M-96 -4Q-92 60 -46 100M96 0Q94 58 58 98M-34 114Q0 122 40 108M-92 -44Q-82 -84 -50 -102");
    svg_path(hair->svg, svg_tint(under, .28),
             "M70 -98C100 -74 106 -40 104 -8C106 44 90 94 46 118C84 84 92 40 90 0C88 -40 84 -70 70 "
             "-98Z");
}

static const HairStyle styles[HAIR_COUNT] = {[HAIR_CURLS] = {curls_behind, curls_before},
                                             [HAIR_SHORT] = {NULL, short_before},
                                             [HAIR_MOP] = {mop_behind, mop_before},
                                             [HAIR_SHAG] = {shag_behind, shag_before},
                                             [HAIR_BUNCHES] = {bunches_behind, bunches_before},
                                             [HAIR_TWISTS] = {twists_behind, twists_before},
                                             [HAIR_BOB] = {bob_behind, bob_before},
                                             [HAIR_BUN] = {bun_behind, bun_before},
                                             [HAIR_WAVES] = {NULL, waves_before},
                                             [HAIR_SET] = {set_behind, set_before},
                                             [HAIR_RECEDING] = {NULL, receding_before},
                                             [HAIR_SCARF] = {scarf_behind, scarf_before}};

static void hair_part(const HeadSpace *head, HairDrawing drawing) {
    if (drawing == NULL) {
        return;
    }
    double stretch = head->wide / 90;
    Hair hair = {head->svg, &head->look->colours, head->outer, head->inner, head->build->turn};
    svg_shift(head->svg, head->build->turn * 3, 0, 0, stretch, 1);
    drawing(&hair);
    svg_up(head->svg);
}

void hair_behind(const HeadSpace *head) {
    hair_part(head, styles[head->look->hair].behind);
}

void hair_before(const HeadSpace *head) {
    hair_part(head, styles[head->look->hair].before);
}

static void back_of_head(const Hair *hair) {
    mass(hair, "M-92 10C-106 -70 -72 -122 0 -122C72 -122 106 -70 92 10C88 50 66 84 40 92Q0 100 -40 "
               "92C-66 84 -88 50 -92 10Z");
    strands(hair,
            "M-60 70Q-76 20 -64 -50M-24 84Q-36 20 -24 -70M20 84Q32 20 22 -70M60 70Q76 20 64 -50");
}

static void back_of_cloud(const Hair *hair) {
    svg_open(hair->svg);
    bumps(hair, 0, -22, 112, 112, 90, 450, 14);
    svg_add(hair->svg, "Z");
    svg_close(hair->svg, svg_lined(hair->c->hair, hair->outer));
    strands(hair, "M-60 -60q4 -16 20 -20M-14 -82q12 -14 28 -6M44 -54q14 -2 18 10M-70 0q-2 -14 6 "
                  "-20M-30 -24q10 -14 26 -6M30 -10q14 -4 20 8M-44 50q4 -14 20 -16M20 46q12 -12 26 "
                  "-2M70 20q8 -10 2 -20");
}

static void back_of_long(const Hair *hair) {
    mass(hair,
         "M-104 92C-112 40 -106 -6 -102 -28C-104 -92 -58 -126 0 -126C58 -126 104 -92 102 -28C106 "
         "-6 112 40 104 92L84 100L70 92L48 104L24 94L0 106L-26 94L-48 104L-70 92L-86 100Z");
    strands(hair,
            "M-70 78Q-86 20 -68 -50M-28 84Q-40 20 -26 -70M24 84Q36 20 24 -70M70 78Q86 20 68 -50");
}

static void back_of_scarf(const Hair *hair) {
    svg_path(hair->svg, svg_lined(hair->c->scarf, hair->outer),
             "M0 -124C66 -124 108 -78 106 -8C108 44 100 110 70 150Q0 170 -70 150C-100 110 -108 44 "
             "-106 -8C-108 -78 -66 -124 0 -124Z");
    svg_path(hair->svg, svg_line_in(svg_blend(hair->c->scarf, SVG_INK, .35), hair->inner * 1.2),
             "M-50 140Q-20 60 -60 -40M0 146Q10 60 -4 -30M52 138Q30 50 64 -40");
}

void hair_from_behind(const HeadSpace *head) {
    static const HairDrawing backs[HAIR_COUNT] = {[HAIR_CURLS] = back_of_cloud,
                                                  [HAIR_BOB] = back_of_long,
                                                  [HAIR_SHAG] = back_of_long,
                                                  [HAIR_SCARF] = back_of_scarf};
    PersonHair hair = head->look->hair;
    hair_part(head, backs[hair] == NULL ? back_of_head : backs[hair]);
    if (hair == HAIR_TWISTS || hair == HAIR_BUN || hair == HAIR_SET || hair == HAIR_BUNCHES) {
        hair_behind(head);
    }
}
