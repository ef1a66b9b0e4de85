#include "screens/voice_ribbon.h"

#include <math.h>
#include <string.h>

enum { SYLLABLES = 7, STEPS = 14 };

/* The melody over one phrase, 0 low .. 1 high (CUES.md 3.4, contours). */
static double contour(const char *name, double t) {
    static const char *const falling[] = {"falling", "falling_low", "sigh_fall", "declining"};
    for (int i = 0; i < 4; i++) {
        if (strcmp(name, falling[i]) == 0) {
            return 0.85 - 0.7 * (i == 2 ? sqrt(t) : t);
        }
    }
    if (strcmp(name, "rising") == 0) {
        return 0.2 + 0.65 * t * t;
    }
    if (strcmp(name, "jump_up") == 0) {
        return t < 0.3 ? 0.2 : 0.95 - 0.4 * t;
    }
    if (strcmp(name, "wobbly") == 0 || strcmp(name, "sing_song") == 0) {
        return 0.5 + 0.28 * sin(t * 14);
    }
    if (strcmp(name, "stabbing") == 0 || strcmp(name, "bursts") == 0) {
        return fmod(t * SYLLABLES, 1.0) < 0.5 ? 0.85 : 0.3;
    }
    return strcmp(name, "flat") == 0 ? 0.5 : 0.25 + 0.6 * sin(t * 3.14159265);
}

static void draw_dot(Ui *ui, int x, int y, int size) {
    draw_round(ui_list(ui), (DrawRect){x - size / 2, y - size / 2, size, size},
               (DrawRound){.radius = size / 2, .fill = ui_theme(ui)->focus});
}

void voice_ribbon_draw(Ui *ui, DrawRect rect, const ExpressionVoice *voice, int strength) {
    double amount = expression_scale(strength);
    double length = rect.w / (0.7 + 0.5 * voice->rate);
    double middle = 0.5 + voice->f0_st * amount / 30;
    double range = (0.12 + voice->range_st / 26) * (0.6 + 0.4 * amount);
    int thick = (int)(14 + (voice->db * amount + 7) * 3.6);
    thick = thick < 12 ? 12 : thick > 64 ? 64 : thick;
    int count = SYLLABLES * STEPS;
    for (int i = 0; i < count; i++) {
        double inside = (double)(i % STEPS) / STEPS;
        if (inside > 0.86 - 0.12 * (voice->pause - 1)) {
            continue; /* the gap between syllables */
        }
        double t = (double)i / (count - 1);
        double high = middle + range * (contour(voice->contour, t) - 0.5);
        high += voice->tremor * amount * 0.05 * sin(i * 1.9);
        double swell = 0.55 + 0.45 * sin(inside * 3.3);
        high = high < 0.1 ? 0.1 : high > 0.9 ? 0.9 : high;
        draw_dot(ui, rect.x + thick + (int)(t * (length - 2 * thick)),
                 rect.y + (int)((1 - high) * rect.h), (int)(thick * swell) + 6);
    }
}
