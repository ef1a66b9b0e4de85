#include <stdio.h>

#include <shoes/text.h>

#include "screens/cast.h"
#include "screens/mirror.h"
#include "screens/text_fit.h"

enum { GAP = 24, RADIUS = 64, LINE = 7, CHOSEN_LINE = 14, KNOB = 26, COVER_INK = 5 };

/* Where brows begin and end, and the mouth, in half-heights of the head from its middle. */
static const double eyes_top = -0.52, eyes_bottom = 0.34, mouth_top = 0.34, mouth_bottom = 0.92;

/* A strip of paper over what is not to be seen. */
static void draw_cover(const App *app, Ui *ui, const ArtFigure *figure, DrawRect box) {
    if (app->mirror.cover == COVER_NOTHING || app->mirror.part == CLOSE_UP_BODY) {
        return;
    }
    bool eyes = app->mirror.cover == COVER_EYES;
    DrawRect head = close_up_head(figure, box, app->mirror.part);
    double half = head.h / 2.0;
    double eye_y = figure->person->look.head.eye_y;
    double top = eyes ? eyes_top + eye_y : mouth_top + eye_y * 0.5;
    double bottom = eyes ? eyes_bottom + eye_y : mouth_bottom + eye_y * 0.3;
    int wide = head.w * 112 / 100;
    DrawRect strip = {head.x + (head.w - wide) / 2, (int)(head.y + half + top * half), wide,
                      (int)((bottom - top) * half)};
    draw_clip(ui_list(ui), box);
    draw_round(ui_list(ui), strip,
               (DrawRound){.radius = strip.h / 5,
                           .fill = ui_theme(ui)->panel_chosen,
                           .line = ui_theme(ui)->ink,
                           .line_width = COVER_INK});
    draw_clip_none(ui_list(ui));
}

static void draw_mirror(const App *app, Ui *ui, DrawRect rect, const ArtFigure *figure,
                        bool chosen) {
    const UiTheme *theme = ui_theme(ui);
    draw_round(ui_list(ui), (DrawRect){rect.x + 6, rect.y + 12, rect.w, rect.h},
               (DrawRound){.radius = RADIUS, .fill = 0x5A342038});
    draw_round(ui_list(ui), rect, (DrawRound){.radius = RADIUS, .fill = theme->panel});
    DrawRect inside = draw_rect_inset(rect, LINE / 2);
    close_up_draw(ui_list(ui), figure, inside, app->mirror.part);
    draw_cover(app, ui, figure, inside);
    draw_round(ui_list(ui), rect,
               (DrawRound){.radius = RADIUS,
                           .line = theme->ink,
                           .line_width = chosen ? CHOSEN_LINE : LINE});
}

static UiText label_style(const Ui *ui, const char *label, int width) {
    return (UiText){.size = text_fit_line(ui, label, width, true, text_lead(ui)),
                    .bold = true,
                    .align = UI_ALIGN_CENTRE};
}

static int label_height(const Ui *ui, const char *label, int width) {
    return ui_text_height(ui, label, width, label_style(ui, label, width));
}

static void side_label(const App *app, const MirrorSide *side, char *out, size_t size) {
    char words[WORDS_LINE];
    char key[32];
    mirror_words(app, side, words, sizeof words);
    snprintf(key, sizeof key, "strength.%d", side->strength);
    words_fill(out, size, app_text(app, "mirror.label"),
               (WordsValue[]){{"name", app->library.people[side->person].name},
                              {"word", words},
                              {"strength", app_text(app, key)}},
               3);
}

static void run_side(App *app, Ui *ui, DrawRect rect, int index, int label_h) {
    char label[WORDS_LINE];
    const MirrorSide *side = &app->mirror.side[index];
    bool choosable = app->mirror.view == MIRROR_TWO;
    side_label(app, side, label, sizeof label);
    DrawRect text = ui_cut_bottom(&rect, label_h, GAP / 2);
    Cast cast = {.now = mirror_figure(app, side),
                 .before = mirror_figure(app, &app->mirror.was[index])};
    cast_move(app, ui, &cast, app->mirror.changed_ms[index]);
    draw_mirror(app, ui, rect, &cast.now, choosable && app->mirror.at == index);
    UiButton button = {.label = label,
                       .group = app_text(app, "mirror.group"),
                       .role = UI_ROLE_CHOICE,
                       .chosen = app->mirror.at == index};
    UiText style = label_style(ui, label, text.w);
    style.silent = choosable;
    ui_text(ui, text, label, style);
    if (choosable && ui_area(ui, ui_id_at("mirror.side", index), rect, button)) {
        app->mirror.at = index;
        app->mirror.heard_ms = 0;
    }
}

/* Both pictures are equally high, whatever their words need. */
static void run_two(App *app, Ui *ui, DrawRect area) {
    DrawRect left = ui_cut_left(&area, (area.w - GAP) / 2, GAP);
    int height = 0;
    for (int i = 0; i < 2; i++) {
        char label[WORDS_LINE];
        side_label(app, &app->mirror.side[i], label, sizeof label);
        int wanted = label_height(ui, label, left.w);
        height = wanted > height ? wanted : height;
    }
    run_side(app, ui, left, 0, height);
    run_side(app, ui, area, 1, height);
}

/* Track and knob of the way from one to the other; the two buttons beside it move it. */
static void run_way(App *app, Ui *ui, DrawRect row) {
    const UiTheme *theme = ui_theme(ui);
    UiButton back = {.label = app_text(app, "mirror.back"),
                     .icon = "icons/back.svg",
                     .look = UI_LOOK_ROUND,
                     .disabled = app->mirror.step == 0};
    UiButton on = {.label = app_text(app, "mirror.on"),
                   .icon = "icons/next.svg",
                   .look = UI_LOOK_ROUND,
                   .disabled = app->mirror.step == MIRROR_STEPS};
    DrawRect left = ui_cut_left(&row, UI_TARGET, GAP);
    DrawRect right = ui_cut_right(&row, UI_TARGET, GAP);
    int middle = row.y + row.h / 2;
    draw_round(ui_list(ui), (DrawRect){row.x, middle - 9, row.w, 18},
               (DrawRound){.radius = 9, .fill = theme->panel, .line = theme->ink, .line_width = 4});
    int x = row.x + KNOB + (row.w - 2 * KNOB) * app->mirror.step / MIRROR_STEPS;
    draw_round(
        ui_list(ui), (DrawRect){x - KNOB, middle - KNOB, 2 * KNOB, 2 * KNOB},
        (DrawRound){.radius = KNOB, .fill = theme->primary, .line = theme->ink, .line_width = 5});
    app->mirror.step -= ui_button(ui, ui_id("mirror.back"), left, back) ? 1 : 0;
    app->mirror.step += ui_button(ui, ui_id("mirror.on"), right, on) ? 1 : 0;
}

static void run_between(App *app, Ui *ui, DrawRect area) {
    char one[WORDS_LINE];
    char other[WORDS_LINE];
    char label[2 * WORDS_LINE];
    char step[16];
    MirrorSide end = app->mirror.side[1];
    end.person = app->mirror.side[0].person;
    mirror_words(app, &app->mirror.side[0], one, sizeof one);
    mirror_words(app, &end, other, sizeof other);
    snprintf(step, sizeof step, "%d", app->mirror.step);
    words_fill(label, sizeof label, app_text(app, "mirror.between"),
               (WordsValue[]){{"one", one}, {"other", other}, {"step", step}}, 3);
    DrawRect row = ui_cut_bottom(&area, UI_TARGET, GAP);
    DrawRect text = ui_cut_bottom(&area, label_height(ui, label, area.w), GAP / 2);
    ui_text(ui, text, label, label_style(ui, label, text.w));
    ArtFigure from = mirror_figure(app, &app->mirror.side[0]);
    ArtFigure to = mirror_figure(app, &end);
    to.from = &from;
    to.part = (double)app->mirror.step / MIRROR_STEPS;
    draw_mirror(app, ui, area, &to, false);
    run_way(app, ui, row);
}

static void run_one(App *app, Ui *ui, DrawRect area) {
    char label[WORDS_LINE];
    side_label(app, &app->mirror.side[0], label, sizeof label);
    run_side(app, ui, area, 0, label_height(ui, label, area.w));
}

void mirror_pictures(App *app, Ui *ui, DrawRect area) {
    switch (app->mirror.view) {
    case MIRROR_ONE:
        run_one(app, ui, area);
        break;
    case MIRROR_TWO:
        run_two(app, ui, area);
        break;
    case MIRROR_BETWEEN:
    case MIRROR_VIEWS:
        run_between(app, ui, area);
        break;
    }
}
