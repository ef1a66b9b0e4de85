#include "screens/voice_ribbon.h"

#include <math.h>

#include <shoes/hash.h>

#include "art/svg.h"

enum { STEP = 3, EDGE = 10, LINE_LEAST = 2, LINE_MOST = 4, POINTS_MOST = 400 };

/* What fits between bottom and top, semitones from the person's base. */
#define LOWEST_ST (-9.)
#define HIGHEST_ST 16.
#define SHORTEST_SECONDS 3. /* shorter phrases leave room at the end: quick is seen as short */
#define SILENT .04
#define HARD_ATTACK .075
#define SPIKE_SECONDS .035

static double seconds_shown(const VoicePlan *plan) {
    return plan->seconds > SHORTEST_SECONDS ? plan->seconds : SHORTEST_SECONDS;
}

static double x_of(const VoicePlan *plan, int width, double seconds) {
    return EDGE + (width - 2 * EDGE) * seconds / seconds_shown(plan);
}

static double y_of(int height, double st) {
    double part = (st - LOWEST_ST) / (HIGHEST_ST - LOWEST_ST);
    part = part < 0 ? 0 : part > 1 ? 1 : part;
    return height - EDGE - (height - 2 * EDGE) * part;
}

RibbonPoint voice_ribbon_point(const VoicePlan *plan, int width, int height, double seconds) {
    VoiceMark mark = voice_mark(plan, seconds);
    RibbonPoint point = {.x = x_of(plan, width, seconds)};
    point.y = y_of(height, mark.st) - mark.wave * height * .05;
    if (mark.note < 0 || mark.loud < SILENT) {
        return point;
    }
    const VoiceNote *note = &plan->notes[mark.note];
    double db = note->spoken ? plan->level_db : plan->sound_db;
    point.thick = height * (.02 + .15 * mark.loud * pow(10, (db - VOICE_LEVEL) / 20));
    point.breath = note->voiced < .2;
    point.hard =
        note->attack < HARD_ATTACK && !point.breath && seconds - note->start < SPIKE_SECONDS;
    return point;
}

/* --- the picture --- */

typedef struct Run { /* one stretch without a gap */
    RibbonPoint points[POINTS_MOST];
    int count;
} Run;

static double half(const RibbonPoint *point, int height) {
    double thick = point->thick / 2 + (point->hard ? height * .10 : 0);
    double most = height / 2. - 2;
    return thick > most ? most : thick;
}

static double kept_in(double y, int height) {
    return y < 2 ? 2 : y > height - 2 ? height - 2 : y;
}

static void add_air(SvgText *svg, const Run *run, uint32_t ink) {
    for (int i = 0; i < run->count; i += 4) {
        const RibbonPoint *point = &run->points[i];
        double radius = 2.5 + point->thick * .12;
        double lift = (i / 4 % 2 == 0 ? -1 : 1) * point->thick * .25;
        svg_ellipse(svg, svg_fill(ink), point->x, point->y + lift, radius, radius);
    }
}

static void add_band(SvgText *svg, const Run *run, int height, SvgPen pen) {
    svg_open(svg);
    for (int i = 0; i < run->count; i++) {
        const RibbonPoint *point = &run->points[i];
        svg_add(svg, "%s%.1f %.1f", i == 0 ? "M" : "L", point->x,
                kept_in(point->y - half(point, height), height));
    }
    for (int i = run->count - 1; i >= 0; i--) {
        const RibbonPoint *point = &run->points[i];
        svg_add(svg, "L%.1f %.1f", point->x, kept_in(point->y + half(point, height), height));
    }
    svg_add(svg, "Z");
    svg_close(svg, pen);
}

static void add_run(SvgText *svg, Run *run, int height, const UiTheme *theme) {
    if (run->count > 1 && run->points[0].breath) {
        add_air(svg, run, theme->focus >> 8);
    } else if (run->count > 1) {
        int line = height / 50;
        line = line < LINE_LEAST ? LINE_LEAST : line > LINE_MOST ? LINE_MOST : line;
        SvgPen pen = svg_lined(theme->focus >> 8, line);
        pen.line = theme->ink >> 8;
        add_band(svg, run, height, pen);
    }
    run->count = 0;
}

static void add_ground(SvgText *svg, const VoicePlan *plan, DrawRect rect, const UiTheme *theme) {
    double y = y_of(rect.h, 0);
    double end = x_of(plan, rect.w, seconds_shown(plan));
    svg_path(svg, svg_line_in(svg_blend(theme->panel >> 8, theme->ink >> 8, .3), 3),
             "M%d %.1fL%.1f %.1f", EDGE, y, end, y);
}

static void make_picture(SvgText *svg, const VoicePlan *plan, DrawRect rect, const UiTheme *theme) {
    Run run = {.count = 0};
    int wanted = (rect.w - 2 * EDGE) / STEP;
    int count = wanted < POINTS_MOST ? wanted : POINTS_MOST;
    int note = -1;
    svg_begin(svg, rect.w, rect.h);
    add_ground(svg, plan, rect, theme);
    for (int i = 0; i <= count; i++) {
        double seconds = seconds_shown(plan) * i / count;
        RibbonPoint point = voice_ribbon_point(plan, rect.w, rect.h, seconds);
        int now = voice_mark(plan, seconds).note;
        if (point.thick <= 0 || now != note || run.count == POINTS_MOST) {
            add_run(svg, &run, rect.h, theme);
        }
        if (point.thick > 0) {
            run.points[run.count++] = point;
        }
        note = now;
    }
    add_run(svg, &run, rect.h, theme);
    svg_end(svg);
}

static void draw_playhead(Ui *ui, DrawRect rect, const VoicePlan *plan, double at) {
    const UiTheme *theme = ui_theme(ui);
    int x = rect.x + (int)x_of(plan, rect.w, at);
    draw_fill(ui_list(ui), (DrawRect){x - 2, rect.y, 5, rect.h}, theme->ink);
    draw_round(
        ui_list(ui), (DrawRect){x - 9, rect.y - 9, 19, 19},
        (DrawRound){.radius = 9, .fill = theme->primary, .line = theme->ink, .line_width = 3});
}

/* Not so high that a small step in pitch looks like a leap. */
static DrawRect flattened(DrawRect rect) {
    int most = rect.w / 2;
    if (rect.h > most) {
        rect.y += (rect.h - most) / 2;
        rect.h = most;
    }
    return rect;
}

void voice_ribbon_draw(Ui *ui, DrawRect rect, const VoicePlan *plan, double at) {
    rect = flattened(rect);
    if (rect.w < 8 * EDGE || rect.h < 3 * EDGE) {
        return;
    }
    SvgText svg;
    make_picture(&svg, plan, rect, ui_theme(ui));
    uint64_t key = hash_bytes(HASH_START, svg.bytes, svg.length);
    draw_svg(ui_list(ui), rect, key, svg.bytes, svg.length, 255);
    if (at >= 0 && at < plan->seconds) {
        draw_playhead(ui, rect, plan, at);
    }
}
