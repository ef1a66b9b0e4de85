#include <math.h>

#include "art/face.h"
#include "art/limb.h"

enum { BROW_POINTS = 7 };

/* A brow: a bow from its inner to its outer end, thick inside, thin outside. */
typedef struct Brow {
    ArtPoint in, middle, out;
    double thick; /* half of it, where it is thickest */
} Brow;

/* Inner ends say most of a face, so they travel far: a fifth of the head's half-height. */
static Brow make_brow(const HeadSpace *head, int index, double line) {
    const PersonHead *h = &head->look->head;
    int own = 1 - index;
    double s = SIDE(index), in = face_value(head, RIG_BROW_IN_L + own),
           out = face_value(head, RIG_BROW_OUT_L + own),
           knit = head->build->face.value[RIG_BROW_KNIT];
    double smile = fmax(0, fmin(face_value(head, RIG_CORNER_L), face_value(head, RIG_CORNER_R)));
    double turn = head->build->turn * s,
           narrow = 1 - .10 * fabs(turn) - .08 * (turn > 0 ? turn : 0);
    double x = h->eye_x * 100, reach = x * .57,
           base = h->eye_y * 100 - (17 + 18 * h->eye) - 4 * smile * (1 - knit);
    double up = fmin(fmax(in, 0), fmax(out, 0)), oblique = fmax(0, in - fmax(0, out));
    Brow brow = {.in = {s * (x - reach - 7.5 * knit + 2) * narrow,
                        base - (in > 0 ? 20 : 22) * in + (in < 0 ? 3 * knit : 0)},
                 .out = {s * (x + reach) * narrow, base + 2 - 16 * out + 3 * oblique},
                 .thick = 5 * h->brow * fmax(1, .55 + .45 * line / 3.2)};
    double lowered = fmax(0, -in);
    brow.middle = (ArtPoint){s * (x + 1) * narrow,
                             (brow.in.y + brow.out.y) / 2 - 7 - 8 * up - 2 * oblique - 3 * lowered};
    return brow;
}

static ArtPoint brow_at(const Brow *brow, double t, double aside) {
    double u = 1 - t;
    double x = u * u * brow->in.x + 2 * u * t * brow->middle.x + t * t * brow->out.x;
    double y = u * u * brow->in.y + 2 * u * t * brow->middle.y + t * t * brow->out.y;
    double dx = u * (brow->middle.x - brow->in.x) + t * (brow->out.x - brow->middle.x);
    double dy = u * (brow->middle.y - brow->in.y) + t * (brow->out.y - brow->middle.y);
    double long_enough = fmax(.1, hypot(dx, dy));
    return (ArtPoint){x - dy / long_enough * aside, y + dx / long_enough * aside};
}

static void brow_shape(SvgText *svg, const Brow *brow, SvgPen pen) {
    ArtPoint over[BROW_POINTS], under[BROW_POINTS];
    for (int i = 0; i < BROW_POINTS; i++) {
        double t = (double)i / (BROW_POINTS - 1);
        double thick = brow->thick * (.66 + 1.2 * t - 1.62 * t * t);
        over[i] = brow_at(brow, t, -thick);
        under[BROW_POINTS - 1 - i] = brow_at(brow, t, thick);
    }
    svg_open(svg);
    limb_spline(svg, over, BROW_POINTS, true);
    limb_spline(svg, under, BROW_POINTS, false);
    svg_add(svg, "Z");
    svg_close(svg, pen);
}

/* Where a brow may lie on hair, a rim of skin keeps the two apart. */
static bool is_near_hair(const HeadSpace *head, const Brow *brow) {
    double highest = fmin(brow->middle.y, fmin(brow->in.y, brow->out.y));
    return highest + head->shift_y < -46;
}

void face_brows(const HeadSpace *head, double line) {
    for (int i = 0; i < 2; i++) {
        Brow brow = make_brow(head, i, line);
        uint32_t skin = head_skin(head);
        if (is_near_hair(head, &brow)) {
            brow_shape(head->svg, &brow, (SvgPen){.fill = skin, .width = 8, .line = skin});
        }
        brow_shape(head->svg, &brow, (SvgPen){.fill = SVG_DARK, .width = 2, .line = SVG_DARK});
    }
}
