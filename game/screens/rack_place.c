#include "screens/rack_place.h"

#include <stdio.h>

#include "screens/shoe_pair.h"

enum {
    ROOMY_W = 560,
    SHOES_LEAST = 116,
    PAD = 14,
    BEHIND_PERCENT = 52,
    PARCEL_W = 340,
    PARCEL_H = 220
};

/* A place with room to spare has larger words. */
typedef struct PlaceStyle {
    UiText name, title;
} PlaceStyle;

static PlaceStyle place_style(const Ui *ui, int width) {
    bool roomy = width >= ui_scaled(ui, ROOMY_W);
    return (PlaceStyle){
        .name = {.size = roomy ? UI_TEXT_LARGE : UI_TEXT_BODY,
                 .bold = true,
                 .silent = true,
                 .most_lines = 1},
        .title = {.size = roomy ? UI_TEXT_BODY : UI_TEXT_SMALL, .silent = true, .most_lines = 2}};
}

static int words_height(const Ui *ui, const PlaceStyle *style) {
    return ui_line(ui, style->name.size) + 3 * ui_line(ui, style->title.size);
}

int rack_place_least(const Ui *ui) {
    PlaceStyle style = place_style(ui, 0);
    return words_height(ui, &style) + SHOES_LEAST + 2 * PAD;
}

typedef struct PlaceWords {
    char name[WORDS_LINE], title[WORDS_LINE], minutes[64], label[WORDS_LINE];
} PlaceWords;

static void story_words(const App *app, const Story *story, PlaceWords *out) {
    char minutes[16];
    const char *name = app_name(app, story->shoes[0].wearer);
    snprintf(minutes, sizeof minutes, "%d", story->minutes);
    snprintf(out->name, sizeof out->name, "%s", name);
    snprintf(out->title, sizeof out->title, "%s", story->title);
    bool worn = player_walked(&app->player, story->key, story->shoes[0].wearer);
    words_fill(out->minutes, sizeof out->minutes,
               app_text(app, worn ? "rack.minutes_worn" : "rack.minutes"),
               (WordsValue[]){{"minutes", minutes}}, 1);
    words_fill(out->label, sizeof out->label, app_text(app, "rack.pair"),
               (WordsValue[]){{"name", name}, {"title", story->title}}, 2);
}

static void parcel_words(const App *app, const LibraryEntry *entry, PlaceWords *out) {
    snprintf(out->name, sizeof out->name, "%s", app_text(app, "rack.parcel_short"));
    snprintf(out->title, sizeof out->title, "%s", entry->file);
    out->minutes[0] = '\0';
    words_fill(out->label, sizeof out->label, app_text(app, "rack.parcel"),
               (WordsValue[]){{"file", entry->file}}, 1);
}

/* The other wearers' pairs, smaller, behind and above to the right of the first. */
static void draw_others(const App *app, Ui *ui, DrawRect rect, const Story *story, int front) {
    int height = rect.h * BEHIND_PERCENT / 100;
    int width = height * PARCEL_W / PARCEL_H;
    int left = rect.x + front - 10;
    int room = rect.x + rect.w - left - width;
    for (int i = story->shoes_count - 1; i >= 1; i--) {
        int shift = story->shoes_count > 2 ? (i - 1) * (room > 0 ? room : 0) : 0;
        shift = shift > width - 30 ? width - 30 : shift;
        DrawRect place = {left + shift, rect.y + rect.h - height, width, height};
        if (place.x + place.w > rect.x + rect.w) {
            place.x = rect.x + rect.w - place.w;
        }
        shoe_pair_draw(app, ui, place, story->key, story->shoes[i].wearer);
    }
}

static void draw_shoes(const App *app, Ui *ui, DrawRect rect, const Story *story) {
    int width = rect.w * 62 / 100;
    int height = width * PARCEL_H / PARCEL_W;
    height = height > rect.h ? rect.h : height;
    width = height * PARCEL_W / PARCEL_H;
    draw_others(app, ui, rect, story, width);
    shoe_pair_draw(app, ui, (DrawRect){rect.x, rect.y + rect.h - height, width, height}, story->key,
                   story->shoes[0].wearer);
}

static void draw_parcel(Ui *ui, DrawRect rect) {
    int height = rect.h < 200 ? rect.h : 200;
    int width = height * PARCEL_W / PARCEL_H;
    draw_asset(ui_list(ui), (DrawRect){rect.x, rect.y + rect.h - height, width, height},
               "icons/parcel.svg");
}

static void draw_words(Ui *ui, DrawRect rect, const PlaceWords *words, const PlaceStyle *style) {
    UiText soft = style->title;
    soft.colour = ui_theme(ui)->text_soft;
    ui_text(ui, ui_cut_top(&rect, ui_line(ui, style->name.size), 0), words->name, style->name);
    int title = ui_text(ui, rect, words->title, style->title);
    ui_cut_top(&rect, title, 0);
    if (words->minutes[0] != '\0') {
        ui_text(ui, rect, words->minutes, soft);
    }
}

static const char *place_value(const App *app, const Story *story) {
    bool worn = player_walked(&app->player, story->key, story->shoes[0].wearer);
    return app_text(app, worn ? "rack.worn" : "rack.new");
}

bool rack_place_run(App *app, Ui *ui, DrawRect rect, int index) {
    const LibraryEntry *entry = &app->library.entries[index];
    PlaceWords words;
    UiButton button = {.group = app_text(app, "rack.group"),
                       .first = index == app->rack.opened,
                       .look = UI_LOOK_CARD};
    DrawRect inside = {rect.x + PAD, rect.y + PAD, rect.w - 2 * PAD, rect.h - PAD};
    if (entry->story != NULL) {
        story_words(app, entry->story, &words);
        button.value = place_value(app, entry->story);
    } else {
        parcel_words(app, entry, &words);
    }
    button.label = words.label;
    PlaceStyle style = place_style(ui, rect.w);
    draw_words(ui, ui_cut_top(&inside, words_height(ui, &style), 0), &words, &style);
    if (entry->story != NULL) {
        draw_shoes(app, ui, inside, entry->story);
    } else {
        draw_parcel(ui, inside);
    }
    return ui_area(ui, ui_id_at("rack.place", index), rect, button);
}
