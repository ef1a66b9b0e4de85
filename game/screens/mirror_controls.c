#include <stdio.h>

#include <shoes/text.h>

#include "screens/icons.h"
#include "screens/mirror.h"

enum { GAP = 18, CONTROLS = 9, STRENGTHS = 5, LARGE_PERCENT = 140 };

typedef enum Control {
    CONTROL_PERSON,
    CONTROL_FEELING,
    CONTROL_SECOND,
    CONTROL_STRENGTH,
    CONTROL_PART,
    CONTROL_COVER,
    CONTROL_VIEW,
    CONTROL_STYLE,
    CONTROL_SWAP
} Control;

typedef struct Row {
    char labels[CONTROLS][WORDS_LINE];
    char signs[WORDS_LINE]; /* how the person shows things */
    const char *values[CONTROLS];
    UiButton buttons[CONTROLS];
    bool there[CONTROLS];
} Row;

/* Where words are large, the value alone is drawn: its icon says the rest. */
static void set(const Ui *ui, Row *row, Control control, UiButton button) {
    bool large = ui_scaled(ui, 100) > LARGE_PERCENT;
    button.size = UI_TEXT_BODY;
    button.shown = large && row->values[control][0] != '\0' ? row->values[control] : NULL;
    button.look = UI_LOOK_CARD;
    button.label = row->labels[control];
    row->buttons[control] = button;
    row->there[control] = true;
}

static void name(const App *app, Row *row, Control control, const char *key, const char *value) {
    words_fill(row->labels[control], sizeof row->labels[control], app_text(app, key),
               (WordsValue[]){{"value", value}}, 1);
    row->values[control] = value;
}

/* "mirror.part.1" */
static const char *text_at(const App *app, const char *key, int index) {
    char part[12];
    snprintf(part, sizeof part, "%d", index);
    return app_text_of(app, "mirror", key, part);
}

static void fill_who(App *app, const Ui *ui, Row *row) {
    const MirrorSide *side = mirror_chosen(app);
    name(app, row, CONTROL_PERSON, "mirror.who",
         app->library.people[mirror_wearer(app)->person].name);
    name(app, row, CONTROL_FEELING, "mirror.feeling", mirror_look_word(app, side->look));
    name(app, row, CONTROL_SECOND, "mirror.second",
         side->second < 0 ? app_text(app, "mirror.nothing") : mirror_look_word(app, side->second));
    name(app, row, CONTROL_STRENGTH, "mirror.strength",
         app_text(app, key_strength(side->strength)));
    set(ui, row, CONTROL_PERSON, (UiButton){.icon = "icons/sure-sure.svg", .first = true});
    set(ui, row, CONTROL_FEELING, (UiButton){.icon = "icons/clue-face.svg"});
    set(ui, row, CONTROL_SECOND, (UiButton){.icon = "icons/clue-face.svg"});
    set(ui, row, CONTROL_STRENGTH, (UiButton){.icon = icon_strength(side->strength)});
}

static void fill_how(App *app, const Ui *ui, Row *row) {
    const MirrorState *mirror = &app->mirror;
    mirror_signs(app, row->signs, sizeof row->signs);
    name(app, row, CONTROL_PART, "mirror.part", text_at(app, "part", (int)mirror->part));
    name(app, row, CONTROL_COVER, "mirror.cover", text_at(app, "cover", (int)mirror->cover));
    name(app, row, CONTROL_VIEW, "mirror.view", text_at(app, "view", (int)mirror->view));
    name(app, row, CONTROL_STYLE, "mirror.style", "");
    name(app, row, CONTROL_SWAP, "mirror.swap", "");
    set(ui, row, CONTROL_PART, (UiButton){.icon = "icons/clue-body.svg"});
    set(ui, row, CONTROL_COVER,
        (UiButton){.icon = "icons/cover.svg", .disabled = mirror->part == CLOSE_UP_BODY});
    set(ui, row, CONTROL_VIEW, (UiButton){.icon = "icons/mirror.svg"});
    set(ui, row, CONTROL_STYLE,
        (UiButton){.icon = "icons/pencil.svg",
                   .role = UI_ROLE_SWITCH,
                   .chosen = !mirror->plain,
                   .hint = row->signs,
                   .value = app_text(app, mirror->plain ? "settings.off" : "settings.on")});
    if (mirror->view == MIRROR_BETWEEN) {
        set(ui, row, CONTROL_SWAP, (UiButton){.icon = "icons/replay.svg"});
    }
}

static void open_page(App *app, MirrorChoice choice) {
    app->mirror.choosing = choice;
    app->mirror.page = 0;
    app->mirror.heard_ms = 0;
}

static void change(App *app, Control control) {
    MirrorState *mirror = &app->mirror;
    MirrorSide *side = mirror_chosen(app);
    switch (control) {
    case CONTROL_PERSON:
        open_page(app, CHOOSE_PERSON);
        break;
    case CONTROL_FEELING:
        open_page(app, CHOOSE_FEELING);
        break;
    case CONTROL_SECOND:
        open_page(app, CHOOSE_SECOND);
        break;
    case CONTROL_STRENGTH:
        mirror_note(app, side, true);
        side->strength = side->strength % STRENGTHS + 1;
        break;
    case CONTROL_PART:
        mirror->part = (CloseUp)((mirror->part + 1) % 3);
        break;
    case CONTROL_COVER:
        mirror->cover = (MirrorCover)((mirror->cover + 1) % COVER_COUNT);
        break;
    case CONTROL_VIEW:
        mirror->view = (MirrorView)((mirror->view + 1) % MIRROR_VIEWS);
        mirror->heard_ms = 0;
        break;
    case CONTROL_STYLE:
        mirror->plain = !mirror->plain;
        mirror->heard_ms = 0;
        break;
    case CONTROL_SWAP:
        mirror->at = 1 - mirror->at;
        break;
    }
}

/* What a press steps through; without values it opens a page, or is a switch. */
typedef struct Cycle {
    const char *key;
    int values;
} Cycle;

static const Cycle cycles[CONTROLS] = {[CONTROL_STRENGTH] = {"strength", STRENGTHS},
                                       [CONTROL_PART] = {"part", 3},
                                       [CONTROL_COVER] = {"cover", COVER_COUNT},
                                       [CONTROL_VIEW] = {"view", MIRROR_VIEWS}};

/* As wide as its widest value: what is pressed again and again stays under the pointer. Large words
 * need the room more. */
static int steady_width(const App *app, const Ui *ui, const Row *row, Control control) {
    UiButton button = row->buttons[control];
    int width = ui_button_width(ui, button);
    int values = ui_scaled(ui, 100) > LARGE_PERCENT ? 0 : cycles[control].values;
    for (int i = 0; i < values; i++) {
        char label[WORDS_LINE];
        char key[32];
        const char *value = control == CONTROL_STRENGTH ? app_text(app, key_strength(i + 1))
                                                        : text_at(app, cycles[control].key, i);
        snprintf(key, sizeof key, "mirror.%s", cycles[control].key);
        words_fill(label, sizeof label, app_text(app, key), (WordsValue[]){{"value", value}}, 1);
        button.label = label;
        int wanted = ui_button_width(ui, button);
        width = wanted > width ? wanted : width;
    }
    return width;
}

/* The controls that are there now, in their order. */
typedef struct Shown {
    Row row;
    int which[CONTROLS], widths[CONTROLS + 1], count, height;
} Shown;

static void gather(App *app, Ui *ui, Shown *shown) {
    *shown = (Shown){.height = UI_TARGET};
    fill_who(app, ui, &shown->row);
    fill_how(app, ui, &shown->row);
    for (int i = 0; i < CONTROLS; i++) {
        if (shown->row.there[i]) {
            int height = ui_button_height(ui, shown->row.buttons[i]);
            shown->height = height > shown->height ? height : shown->height;
            shown->widths[shown->count] = steady_width(app, ui, &shown->row, (Control)i);
            shown->which[shown->count++] = i;
        }
    }
}

int mirror_controls_height(App *app, Ui *ui, int width) {
    Shown shown;
    DrawRect places[CONTROLS];
    gather(app, ui, &shown);
    return ui_flow((DrawRect){0, 0, width, 0}, shown.widths, shown.height, GAP, shown.count,
                   UI_ALIGN_LEFT, places);
}

/* How many from `first` on fit, with the button that leads to the rest. */
static int fitting(Ui *ui, Shown *shown, DrawRect area, UiButton more, int first,
                   DrawRect *places) {
    int widths[CONTROLS + 1];
    int count = shown->count - first;
    for (;; count--) {
        bool all = first == 0 && count == shown->count;
        for (int i = 0; i < count; i++) {
            widths[i] = shown->widths[first + i];
        }
        widths[count] = ui_button_width(ui, more);
        int used =
            ui_flow(area, widths, shown->height, GAP, count + (all ? 0 : 1), UI_ALIGN_LEFT, places);
        if (used <= area.h || count == 1) {
            return count;
        }
    }
}

static bool run_some(App *app, Ui *ui, const Shown *shown, int first, int count,
                     const DrawRect *places) {
    for (int i = 0; i < count; i++) {
        int control = shown->which[first + i];
        if (ui_button(ui, ui_id_at("mirror.control", control), places[i],
                      shown->row.buttons[control])) {
            change(app, (Control)control);
            return true;
        }
    }
    return false;
}

static void focus_back(App *app, Ui *ui) {
    static const Control from[] = {[CHOOSE_PERSON] = CONTROL_PERSON,
                                   [CHOOSE_FEELING] = CONTROL_FEELING,
                                   [CHOOSE_SECOND] = CONTROL_SECOND};
    if (app->mirror.chose != CHOOSE_NOTHING) {
        ui_focus_set(ui, ui_id_at("mirror.control", (int)from[app->mirror.chose]));
        app->mirror.chose = CHOOSE_NOTHING;
    }
}

void mirror_controls(App *app, Ui *ui, DrawRect area) {
    Shown shown;
    DrawRect places[CONTROLS + 1];
    UiButton more = {.label = app_text(app, "mirror.more"), .icon = "icons/next.svg"};
    gather(app, ui, &shown);
    focus_back(app, ui);
    int first = app->mirror.first < shown.count ? app->mirror.first : 0;
    int count = fitting(ui, &shown, area, more, first, places);
    if (run_some(app, ui, &shown, first, count, places) || count == shown.count) {
        return;
    }
    if (ui_button(ui, ui_id("mirror.others"), places[count], more)) {
        app->mirror.first = first + count < shown.count ? first + count : 0;
    }
}
