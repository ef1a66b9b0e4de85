#include "screens/icons.h"
#include "screens/mine.h"

enum { PANEL_PAD = 9, PANEL_GAP = 8, PANEL_RADIUS = 40 };

static void add(MineChoices *out, UiId id, int value, int group, UiButton button) {
    out->ids[out->count] = id;
    out->values[out->count] = value;
    out->group[out->count] = group;
    out->buttons[out->count++] = button;
}

static void add_word(const App *app, MineChoices *out, int feeling, int group) {
    const char *id = app->library.feelings.feelings[feeling].id;
    add(out, ui_id_at("mine.word", feeling), feeling, group,
        (UiButton){.label = app_feeling_word(app, feeling),
                   .hint = app_text_of(app, "feeling", id, "meaning"),
                   .group = app_text(app, "mine.group"),
                   .look = UI_LOOK_CARD});
}

/* The head word first, as it names the family. */
static void add_family_words(const App *app, MineChoices *out, int family) {
    const FeelingBook *book = &app->library.feelings;
    int tier = visit_story(app->visit)->tier;
    int head = book->families[family].head;
    add_word(app, out, head, family);
    for (int i = 0; i < book->count; i++) {
        const Feeling *feeling = &book->feelings[i];
        if (feeling->family == family && feeling->tier <= tier && i != head) {
            add_word(app, out, i, family);
        }
    }
}

static void add_families(const App *app, MineChoices *out) {
    const FeelingBook *book = &app->library.feelings;
    for (int i = 0; i < book->family_count; i++) {
        add(out, ui_id_at("mine.family", i), i, 0,
            (UiButton){.label = app_feeling_word(app, book->families[i].head),
                       .group = app_text(app, "mine.group")});
    }
}

static void add_strengths(const App *app, MineChoices *out) {
    for (int strength = 1; strength <= 5; strength++) {
        add(out, ui_id_at("mine.strength", strength), strength, 0,
            (UiButton){.label = app_text(app, key_strength(strength)),
                       .icon = icon_strength(strength),
                       .group = app_text(app, "guess.group")});
    }
}

void mine_choices(const App *app, bool grouped, MineChoices *out) {
    *out = (MineChoices){.kind = MINE_WORDS};
    if (app->mine.word != FEELING_NONE) {
        out->kind = MINE_STRENGTHS;
        add_strengths(app, out);
    } else if (app->mine.family >= 0) {
        add_family_words(app, out, app->mine.family);
    } else if (!grouped) {
        out->kind = MINE_FAMILIES;
        add_families(app, out);
    } else {
        for (int i = 0; i < app->library.feelings.family_count; i++) {
            add_family_words(app, out, i);
        }
    }
    out->buttons[0].first = true;
}

/* --- where they lie --- */

/* Goes on to the right, then to the next row, in one group or from group to group. */
typedef struct Pen {
    int x, y, high;
} Pen;

static int group_end(const MineChoices *choices, int first) {
    int end = first;
    while (end < choices->count && choices->group[end] == choices->group[first]) {
        end++;
    }
    return end;
}

static bool is_grouped(const MineChoices *choices) {
    return choices->group[0] != choices->group[choices->count - 1];
}

typedef struct Group {
    DrawRect places[MINE_CHOICES];
    int w, h; /* of its panel */
} Group;

static void lay_group(const Ui *ui, const MineChoices *choices, int first, int end, int width,
                      int size, Group *out) {
    int widths[MINE_CHOICES];
    int high = UI_TARGET;
    for (int i = first; i < end; i++) {
        UiButton button = choices->buttons[i];
        button.size = size;
        widths[i - first] = ui_button_width(ui, button);
        int height = ui_button_height(ui, button);
        high = height > high ? height : high;
    }
    out->h = ui_flow((DrawRect){0, 0, width, 0}, widths, high, MINE_GAP, end - first, UI_ALIGN_LEFT,
                     out->places);
    out->w = 0;
    for (int i = 0; i < end - first; i++) {
        int right = out->places[i].x + out->places[i].w;
        out->w = right > out->w ? right : out->w;
    }
}

static void draw_panel(Ui *ui, DrawRect rect) {
    draw_round(ui_list(ui), rect,
               (DrawRound){.radius = PANEL_RADIUS,
                           .fill = ui_theme(ui)->paper,
                           .line = ui_theme(ui)->ink,
                           .line_width = 3});
}

/* Which one was pressed, -1 none. */
static int run_group(Ui *ui, const MineChoices *choices, int first, int end, const Group *group,
                     DrawRect at, int size) {
    int pressed = -1;
    for (int i = first; i < end; i++) {
        UiButton button = choices->buttons[i];
        DrawRect place = group->places[i - first];
        place.x += at.x;
        place.y += at.y;
        button.size = size;
        if (ui_button(ui, choices->ids[i], place, button)) {
            pressed = i;
        }
    }
    return pressed;
}

int mine_choices_run(Ui *ui, const MineChoices *choices, DrawRect area, int size, bool draw,
                     int *height) {
    int pad = is_grouped(choices) ? PANEL_PAD : 0;
    int pressed = -1;
    Pen pen = {area.x, area.y, 0};
    for (int first = 0; first < choices->count; first = group_end(choices, first)) {
        int end = group_end(choices, first);
        Group group;
        lay_group(ui, choices, first, end, area.w - 2 * pad, size, &group);
        if (pen.x > area.x && pen.x + group.w + 2 * pad > area.x + area.w) {
            pen = (Pen){area.x, pen.y + pen.high + PANEL_GAP, 0};
        }
        DrawRect panel = {pen.x, pen.y, group.w + 2 * pad, group.h + 2 * pad};
        if (draw && pad > 0) {
            draw_panel(ui, panel);
        }
        if (draw) {
            int here =
                run_group(ui, choices, first, end, &group, draw_rect_inset(panel, pad), size);
            pressed = here >= 0 ? here : pressed;
        }
        pen.x += panel.w + PANEL_GAP;
        pen.high = panel.h > pen.high ? panel.h : pen.high;
    }
    *height = pen.y + pen.high - area.y;
    return pressed;
}
