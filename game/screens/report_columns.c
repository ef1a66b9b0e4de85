#include "screens/report_columns.h"

#include <stdio.h>

static const char *const names[REPORT_COLUMNS] = {"n",
                                                  "visit",
                                                  "date",
                                                  "mode",
                                                  "story",
                                                  "version",
                                                  "wearer",
                                                  "tier",
                                                  "difficulty",
                                                  "truth",
                                                  "truth_strength",
                                                  "offer",
                                                  "unsure",
                                                  "guess",
                                                  "strength",
                                                  "sure",
                                                  "clue",
                                                  "looked",
                                                  "hints",
                                                  "rating",
                                                  "credit",
                                                  "chance",
                                                  "asked",
                                                  "after",
                                                  "credit_after",
                                                  "mine",
                                                  "mine_strength",
                                                  "order",
                                                  "unlike",
                                                  "own_credit",
                                                  "own_chance",
                                                  "theta",
                                                  "theta_after",
                                                  "pace",
                                                  "windows",
                                                  "r"};

const char *report_column(int index) {
    return names[index];
}

/* A text in quotes, quotes doubled. */
static void put_quoted(TextPile *out, const char *text) {
    text_pile_text(out, "\"");
    for (; *text != '\0'; text++) {
        text_pile_put(out, text, 1);
        text_pile_text(out, *text == '"' ? "\"" : "");
    }
    text_pile_text(out, "\"");
}

static void put_meaning(const Words *words, const char *name, TextPile *out) {
    char key[64];
    snprintf(key, sizeof key, "column.%s", name);
    text_pile_print(out, "%s,", name);
    put_quoted(out, words_get(words, key));
    text_pile_text(out, "\r\n");
}

void report_columns(const Report *report, TextPile *out) {
    const Words *words = &report->library->words;
    text_pile_text(out, "column,meaning\r\n");
    for (int i = 0; i < REPORT_COLUMNS; i++) {
        put_meaning(words, names[i], out);
    }
    text_pile_text(out, ",");
    put_quoted(out, words_get(words, "report.note"));
    text_pile_text(out, "\r\n");
}
