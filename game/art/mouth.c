#include <math.h>

#include "art/face.h"
#include "art/limb.h"
#include "art/mouth.h"

double face_mouth_y(const HeadSpace *head) {
    return 100 * (.50 + .40 * (head->look->head.eye_y + .06));
}

double mouth_raw(const Mouth *mouth, RigParam param) {
    return mouth->head->build->face.value[param];
}

double mouth_value(const Mouth *mouth, RigParam param) {
    return face_value(mouth->head, param);
}

double mouth_px(const Mouth *m, double x) {
    return x * m->size;
}

double mouth_py(const Mouth *m, double y) {
    return m->y + y * m->size;
}

static double corner_of(const Mouth *mouth, RigParam param) {
    return fmax(-1.05, fmin(1.05, mouth_value(mouth, param)));
}

/* An open mouth opens upward too; none hangs out of a bowed face or grows over eyes and nose. */
static void place_mouth(Mouth *m) {
    const PersonHead *h = &m->head->look->head;
    double down = fmax(0, m->head->shift_y), eyes = h->eye_y * 100 + 27 * h->eye;
    double chin = 92 + 9 * mouth_raw(m, RIG_JAW) - down;
    double y = face_mouth_y(m->head) + 5 * mouth_raw(m, RIG_LIP_UP) -
               .30 * fmax(0, m->gap + m->jaw - .08) * m->size;
    y = fmin(y, fmin(chin - m->bottom * m->size, 80 - down - fmax(m->left, m->right) * m->size));
    double nose = (h->eye_y * 100 + face_mouth_y(m->head)) / 2 + 9;
    y = fmax(y, fmin(face_mouth_y(m->head), nose - m->top * m->size));
    m->y = fmax(y, eyes - fmin(m->left, m->right) * m->size);
    m->bottom = fmin(m->bottom, (chin - m->y) / m->size);
}

Mouth mouth_make(const HeadSpace *head, double line) {
    Mouth m = {.head = head, .line = line, .size = 130 * head->look->head.mouth};
    m.size *= .88 + .12 * head->look->head.width / .9 - .10 * head->build->grown;
    double cl = corner_of(&m, RIG_CORNER_L), cr = corner_of(&m, RIG_CORNER_R);
    m.smile = (cl + cr) / 2;
    double pucker = mouth_value(&m, RIG_PUCKER), chin = mouth_value(&m, RIG_CHIN),
           lift = .075 * mouth_raw(&m, RIG_LIP_UP);
    m.half = fmax(.09, (.26 + .15 * mouth_value(&m, RIG_MOUTH_W)) * (1 - .42 * pucker));
    m.left = -.16 * cl;
    m.right = -.16 * cr;
    m.middle = .10 * fmax(0, m.smile) - .035 * fmax(0, -m.smile) - .06 * chin;
    m.gap = .14 * mouth_value(&m, RIG_LIP_PART) * (1 - .8 * mouth_raw(&m, RIG_LIP_PRESS));
    m.jaw = .36 * mouth_value(&m, RIG_JAW);
    m.gap += .55 * fmax(0, .10 - m.gap - m.jaw); /* a slit would be all line */
    double joy = fmax(0, m.smile) * fmin(1, (m.gap + m.jaw) / .15);
    m.half += .03 * fmax(0, -m.smile);
    m.top = m.middle - lift - m.gap * .35 - .06 * joy;
    m.bottom = m.middle + m.gap + m.jaw;
    place_mouth(&m);
    return m;
}

static void lower_lip(const Mouth *m, double y, double half) {
    svg_path(m->head->svg,
             (SvgPen){.fill = SVG_NONE,
                      .width = m->line * 1.3,
                      .line = m->head->look->colours.lip,
                      .opacity = .8},
             "M%.1f %.1fQ0 %.1f %.1f %.1f", mouth_px(m, -half), mouth_py(m, y),
             mouth_py(m, y + .04), mouth_px(m, half), mouth_py(m, y));
}

/* Trembling: long waves in a level mouth, short ones in one that turns down. */
static void wavy(const Mouth *m, double bend, double thick) {
    double wave = m->head->build->face.mouth_wave, down = fmin(1, fmax(0, -m->smile * 3));
    double high =
               (.020 + .05 * wave) * (1 - .55 * down) * (1 - .4 * fmin(1, fmax(0, m->smile * 2.5))),
           waves = down > .5       ? 7
                   : m->smile > .2 ? 3
                                   : 5;
    ArtPoint points[31];
    for (int i = 0; i < 31; i++) {
        double t = i / 30.0, u = 1 - t;
        double y = u * u * m->right + 2 * t * u * bend + t * t * m->left +
                   high * sin(t * 3.14159 * waves) * sqrt(sin(3.14159 * t) + 1e-9);
        points[i] = (ArtPoint){mouth_px(m, (2 * t - 1) * m->half), mouth_py(m, y)};
    }
    svg_open(m->head->svg);
    limb_spline(m->head->svg, points, 31, true);
    svg_close(m->head->svg, svg_line_in(FACE_LIP, thick));
}

/* Little creases where a smile ends. */
static void corner_ticks(const Mouth *m) {
    for (int i = 0; i < 2; i++) {
        double s = SIDE(i), corner = i == 0 ? m->right : m->left, size = -corner / .16;
        double x = s * mouth_px(m, m->half), y = mouth_py(m, corner), w = 2.5 + 2.5 * size;
        if (size >= .3) {
            svg_path(m->head->svg, svg_line_in(FACE_LIP, m->line * .95),
                     "M%.1f %.1fQ%.1f %.1f %.1f %.1f", x - s * w * .8, y - w, x + s * w * .7,
                     y - w * .4, x + s * w, y + w * .5);
        }
    }
}

/* A full lower lip pushed forward and up. */
static void pout(const Mouth *m, double y, double amount) {
    double w = mouth_px(m, m->half) * (.32 + .20 * amount), top = mouth_py(m, y);
    double deep = top + 5 + 8 * amount;
    svg_path(m->head->svg,
             svg_fill(svg_blend(m->head->look->colours.lip, m->head->look->colours.skin, .35)),
             "M%.1f %.1fC%.1f %.1f %.1f %.1f %.1f %.1fQ0 %.1f %.1f %.1fZ", -w, top + 2, -w * .8,
             deep, w * .8, deep, w, top + 2, top - 2, -w, top + 2);
    svg_path(m->head->svg, svg_line_in(FACE_LIP, m->line * .7), "M%.1f %.1fQ0 %.1f %.1f %.1f",
             -w * .7, deep - 1, deep + 3, w * .7, deep - 1);
}

/* The creases where pressed lips end. */
static void pressed_ends(const Mouth *m, double press) {
    double x = mouth_px(m, m->half);
    for (int i = 0; i < 2; i++) {
        double s = SIDE(i), corner = mouth_py(m, i == 0 ? m->right : m->left), high = 3 + 4 * press;
        svg_path(m->head->svg, svg_line_in(FACE_LIP, m->line * .85), "M%.1f %.1fq%.1f %.1f 0 %.1f",
                 s * (x + 1.5), corner - high * .55, s * 3.5, high * .55, high * 1.1);
    }
}

/* Lips rolled in: a line that is thin at its ends, and the rim of the lower lip. `bend` is the
 * height its middle is drawn to. */
static void pressed(const Mouth *m, double bend, double press) {
    double x = mouth_px(m, m->half), c = mouth_py(m, bend), t = m->line * (.45 + .3 * press);
    double left = mouth_py(m, m->right), right = mouth_py(m, m->left);
    svg_path(m->head->svg, (SvgPen){.fill = FACE_LIP, .width = m->line * .8, .line = FACE_LIP},
             "M%.1f %.1fC%.1f %.1f %.1f %.1f %.1f %.1fC%.1f %.1f %.1f %.1f %.1f %.1fZ", -x, left,
             -x * .5, c - t, x * .5, c - t, x, right, x * .5, c + t, -x * .5, c + t, -x, left);
    lower_lip(m, bend + .075 + .03 * press, m->half * .42);
}

static void closed(const Mouth *m) {
    double press = mouth_value(m, RIG_LIP_PRESS), chin = mouth_value(m, RIG_CHIN),
           thick = m->line * (1.6 + .8 * press), ends = (m->left + m->right) / 2;
    double middle = m->middle + (m->head->build->face.resting ? .022 : 0);
    bool presses = press >= .3;
    if (press >= .45) {
        middle = m->middle * .6 + ends * .4;
    }
    double pouts = fmax(mouth_value(m, RIG_PUCKER), chin - .25);
    bool trembles = m->head->build->face.mouth_wave > .1, even = fabs(m->left - m->right) < .05;
    if (pouts > .12 && m->smile < .1 && press < .45 && !trembles && even) {
        pout(m, middle + .045, pouts);
    }
    if (trembles) {
        wavy(m, 2 * middle - ends, m->line * 1.5);
    } else if (presses) {
        pressed(m, (4 * middle - ends) / 3, press);
    } else {
        double c = mouth_py(m, (4 * middle - ends) / 3), x = mouth_px(m, m->half);
        svg_path(m->head->svg, svg_line_in(FACE_LIP, thick),
                 "M%.1f %.1fC%.1f %.1f %.1f %.1f %.1f %.1f", -x, mouth_py(m, m->right), -x * .55, c,
                 x * .55, c, x, mouth_py(m, m->left));
        corner_ticks(m);
    }
    if (presses && !trembles) {
        pressed_ends(m, press);
    } else if (pouts <= .12 || m->smile >= .1) {
        lower_lip(m, middle + .085 + .02 * fmax(0, -m->left), m->half * .34);
    }
}

static void dimples(const Mouth *m) {
    for (int i = 0; i < 2; i++) {
        double amount = mouth_raw(m, (RigParam)(RIG_DIMPLE_L + 1 - i)), s = SIDE(i);
        double y = mouth_py(m, i == 0 ? m->right : m->left), x = s * (mouth_px(m, m->half) + 9),
               high = 6 + 5 * amount;
        y += m->smile < .1 ? high * .6 : 0; /* around a smile, or below what is no smile */
        if (amount > .12) {
            svg_path(m->head->svg,
                     (SvgPen){.fill = SVG_NONE,
                              .width = m->line * 1.1,
                              .line = FACE_LIP,
                              .opacity = fmin(1, .25 + amount * 1.4)},
                     "M%.1f %.1fQ%.1f %.1f %.1f %.1f", x, y - high, x + s * (3 + 5 * amount), y, x,
                     y + high);
        }
    }
}

/* The chin bunches up: an arc and a few dots. */
static void chin(const Mouth *m) {
    double amount = mouth_raw(m, RIG_CHIN) + m->head->build->face.beyond;
    double y = fmin(86, mouth_py(m, fmax(m->middle + .19, m->bottom + .12)) + 3);
    if (mouth_raw(m, RIG_CHIN) < .2) {
        return;
    }
    svg_path(m->head->svg,
             (SvgPen){.fill = SVG_NONE, .width = m->line, .opacity = fmin(1, .35 + .6 * amount)},
             "M-11 %.1fQ0 %.1f 11 %.1fM-5 %.1fv.1M5 %.1fv.1M0 %.1fv.1", y + 4, y - 4 - 5 * amount,
             y + 4, y + 7, y + 7, y + 9);
}

/* Lips that cannot press any harder part over clenched teeth. */
static void bare_teeth(Mouth m) {
    m.half *= 1.25;
    m.top -= .03;
    m.bottom += .09;
    mouth_box(&m);
}

void face_mouth(const HeadSpace *head, double line) {
    Mouth m = mouth_make(head, line);
    double raw = .14 * mouth_raw(&m, RIG_LIP_PART) * (1 - .8 * mouth_raw(&m, RIG_LIP_PRESS)) +
                 .36 * mouth_raw(&m, RIG_JAW) + .07 * mouth_raw(&m, RIG_LIP_UP);
    bool trembles = head->build->face.mouth_wave > .12 && mouth_raw(&m, RIG_JAW) < .1;
    double mid = (mouth_raw(&m, RIG_CORNER_L) + mouth_raw(&m, RIG_CORNER_R)) / 2,
           wide = mouth_raw(&m, RIG_MOUTH_W);
    if (mouth_raw(&m, RIG_LIP_PRESS) > .95 && head->build->face.value[RIG_BROW_KNIT] > .95) {
        bare_teeth(m);
    } else if (wide > .2 && mid < .1 && raw > .018 && !trembles) {
        mouth_box(&m);
    } else if (raw < .042 || trembles) {
        closed(&m);
    } else if (mouth_raw(&m, RIG_JAW) - .8 * fabs(mid) - fmax(0, wide) > .13) {
        mouth_round(&m);
    } else {
        mouth_open(&m);
    }
    dimples(&m);
    chin(&m);
}
