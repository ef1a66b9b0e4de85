/* The figures at full precision. null: below the least count, or undefined. */
#include "screens/report_json.h"

static const char *feeling_id(const Report *report, int feeling) {
    return report->library->feelings.feelings[feeling].id;
}

const char *report_json_family(const Report *report, int family) {
    return report->library->feelings.families[family].id;
}

void report_json_range(JsonOut *out, bool shown, Interval range) {
    json_out_maybe(out, "low", shown, range.low);
    json_out_maybe(out, "high", shown, range.high);
}

static void put_mean(JsonOut *out, const FigureMean *mean, const char *name) {
    json_out_int(out, "n", mean->count);
    json_out_maybe(out, name, mean->shown, mean->mean);
    report_json_range(out, mean->shown, mean->range);
}

static void put_head(const Report *report, JsonOut *out) {
    const Figures *figures = report->figures;
    char date[11];
    json_out_int(out, "format", 1);
    json_out_text(out, "note", words_get(&report->library->words, "report.note"));
    json_out_text(out, "player", report->name);
    report_date(figures->first_date, date);
    json_out_text(out, "first_date", date);
    report_date(figures->last_date, date);
    json_out_text(out, "last_date", date);
    json_out_int(out, "lines_unread", report->broken);
    json_out_int(out, "files_unread", report->unread);
    json_out_int(out, "clock_back", figures->clock_back);
    json_out_int(out, "visits", figures->visits);
    json_out_int(out, "pairs", figures->pairs);
    json_out_int(out, "unsure", figures->unsure);
}

static void put_accuracy(const Figures *figures, JsonOut *out) {
    static const char *const stages[] = {"counts", "words", "numbers", "level"};
    static const char *const bands[] = {"still_finding", "mixed_so_far", "often"};
    const FigureMean *mean = &figures->accuracy;
    json_out_text(out, "stage", stages[figures->stage]);
    json_out_open(out, "accuracy", '{');
    put_mean(out, mean, "credit");
    if (figures->stage == FIGURE_COUNTS) {
        json_out_null(out, "band");
    } else {
        json_out_text(out, "band", bands[figures->band]);
    }
    json_out_int(out, "exact", figures->exact);
    json_out_maybe(out, "chance", mean->shown, figures->chance);
    json_out_maybe(out, "corrected", mean->shown && figures->has_corrected, figures->corrected);
    json_out_close(out, '}');
}

static void put_families(const Report *report, JsonOut *out) {
    const Figures *figures = report->figures;
    json_out_open(out, "families", '[');
    for (int i = 0; i < figures->families.size; i++) {
        json_out_open(out, NULL, '{');
        json_out_text(out, "id", report_json_family(report, i));
        json_out_int(out, "hits", (long long)figures->family[i].sum);
        put_mean(out, &figures->family[i], "share");
        json_out_close(out, '}');
    }
    json_out_close(out, ']');
}

static void put_table(const Confusion *table, JsonOut *out) {
    json_out_open(out, "table", '[');
    for (int i = 0; i < table->size; i++) {
        json_out_open(out, NULL, '[');
        for (int j = 0; j < table->size; j++) {
            json_out_int(out, NULL, (long long)table->cell[i][j]);
        }
        json_out_close(out, ']');
    }
    json_out_close(out, ']');
}

static void put_overuse(const Report *report, JsonOut *out) {
    json_out_open(out, "overuse", '[');
    for (int i = 0; i < report->library->feelings.count; i++) {
        const FigureMean *mean = &report->figures->overuse[i];
        if (mean->count > 0) {
            json_out_open(out, NULL, '{');
            json_out_text(out, "id", feeling_id(report, i));
            json_out_int(out, "chosen", (long long)mean->sum);
            put_mean(out, mean, "share");
            json_out_close(out, '}');
        }
    }
    json_out_close(out, ']');
}

static void put_mixups(const Report *report, JsonOut *out) {
    const Figures *figures = report->figures;
    json_out_open(out, "mixups", '[');
    for (int i = 0; figures->stage != FIGURE_COUNTS && i < figures->mixup_count; i++) {
        const FigureMixup *mixup = &figures->mixups[i];
        json_out_open(out, NULL, '{');
        json_out_text(out, "truth", feeling_id(report, mixup->truth));
        json_out_text(out, "guess", feeling_id(report, mixup->guess));
        json_out_int(out, "n", mixup->count);
        json_out_bool(out, "close", mixup->close);
        json_out_close(out, '}');
    }
    json_out_close(out, ']');
}

static void put_clues(const Figures *figures, JsonOut *out) {
    json_out_open(out, "clues", '[');
    for (int i = 0; i < CLUE_COUNT; i++) {
        json_out_open(out, NULL, '{');
        json_out_text(out, "id", clue_id((Clue)i));
        json_out_int(out, "looked", figures->looked[i]);
        put_mean(out, &figures->told[i], "credit");
        json_out_close(out, '}');
    }
    json_out_close(out, ']');
}

static void put_confidence(const Figures *figures, JsonOut *out) {
    json_out_open(out, "confidence", '[');
    for (int i = 0; i < SURE_COUNT; i++) {
        json_out_open(out, NULL, '{');
        json_out_text(out, "id", sureness_id((Sureness)i));
        put_mean(out, &figures->sure[i], "credit");
        json_out_close(out, '}');
    }
    json_out_close(out, ']');
}

static void put_strength(const Figures *figures, JsonOut *out) {
    bool shown = figures->strength_shown;
    json_out_open(out, "strength", '{');
    json_out_int(out, "n", figures->strength.count);
    json_out_maybe(out, "bias", shown, figures->strength_bias);
    json_out_maybe(out, "distance", shown, figures->strength_distance);
    json_out_maybe(out, "tracking", shown && figures->has_tracking, figures->strength_tracking);
    json_out_close(out, '}');
}

static void put_asking(const Figures *figures, JsonOut *out) {
    const FigureAsking *asking = &figures->asking;
    json_out_open(out, "asking", '{');
    json_out_int(out, "n", asking->count);
    json_out_maybe(out, "before", asking->shown, asking->before);
    json_out_maybe(out, "after", asking->shown, asking->after);
    json_out_maybe(out, "gain", asking->shown, asking->gain);
    json_out_int(out, "better", asking->better);
    json_out_int(out, "same", asking->same);
    json_out_int(out, "worse", asking->worse);
    json_out_open(out, "after_unsure", '{');
    put_mean(out, &asking->unsure, "credit");
    json_out_close(out, '}');
    json_out_close(out, '}');
}

static void put_slope(JsonOut *out, const char *key, bool shown, int count, double slope) {
    json_out_open(out, key, '{');
    json_out_int(out, "n", count);
    json_out_maybe(out, "slope", shown && count >= PROJECTION_SHOWN, slope);
    json_out_close(out, '}');
}

static void put_projection(const Figures *figures, JsonOut *out) {
    const FigureProjection *found = &figures->projection;
    bool shown = found->shown;
    json_out_open(out, "projection", '{');
    json_out_int(out, "n", found->sums.count);
    json_out_int(out, "mine_first", found->first);
    json_out_int(out, "mine_last", found->last);
    json_out_maybe(out, "rate", shown, found->rate);
    json_out_maybe(out, "accuracy", shown, found->accuracy);
    json_out_maybe(out, "lean", shown && found->has_lean, found->lean);
    json_out_maybe(out, "corrected", shown && found->has_corrected, found->corrected);
    put_slope(out, "valence", shown && found->has_valence, found->valence_count, found->valence);
    put_slope(out, "strength", shown && found->has_strength, found->strength_count,
              found->strength);
    json_out_open(out, "research", '{');
    json_out_int(out, "n", found->research_count);
    json_out_maybe(out, "accuracy", found->has_research, found->research_accuracy);
    json_out_maybe(out, "projection", found->has_research, found->research_projection);
    json_out_close(out, '}');
    json_out_close(out, '}');
}

static void put_words(const Report *report, JsonOut *out) {
    const Figures *figures = report->figures;
    json_out_open(out, "words", '[');
    for (int i = 0; i < report->library->feelings.count; i++) {
        if (figures->met[i] > 0) {
            json_out_open(out, NULL, '{');
            json_out_text(out, "id", feeling_id(report, i));
            json_out_int(out, "met", figures->met[i]);
            json_out_int(out, "box", figures->boxes.words[i].box);
            json_out_bool(out, "due", wordbox_due(&figures->boxes, i));
            json_out_close(out, '}');
        }
    }
    json_out_close(out, ']');
}

void report_json(const Report *report, TextPile *pile) {
    const Figures *figures = report->figures;
    JsonOut out = {.pile = pile};
    json_out_open(&out, NULL, '{');
    put_head(report, &out);
    put_accuracy(figures, &out);
    put_families(report, &out);
    put_table(&figures->families, &out);
    put_overuse(report, &out);
    put_mixups(report, &out);
    put_clues(figures, &out);
    put_confidence(figures, &out);
    put_strength(figures, &out);
    put_asking(figures, &out);
    put_projection(figures, &out);
    report_json_level(figures, &out);
    report_json_checkin(report, &out);
    report_json_follow(report, &out);
    put_words(report, &out);
    json_out_close(&out, '}');
}
