/* The catalogue: what is true in every shipped story, what is offered, and what each answer earns.
 *
 * golden/catalogue.txt is the text that was agreed on, so that a changed story or rule is a
 * readable difference. SHOES_RENEW=1 writes it anew.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <shoes/score.h>

#include "platform/platform.h"
#include "screens/library.h"

enum { LINES_SHOWN = 30 };

static const char AGREED[] = SHOES_SOURCE_DIR "/tests/golden/catalogue.txt";
static const char FOUND[] = SHOES_BINARY_DIR "/catalogue.txt";

/* --- the text --- */

static void write_texts(FILE *out, const char *name, StoryTexts texts) {
    for (int i = 0; i < texts.count; i++) {
        fprintf(out, "%s%s", i > 0 ? ", " : name, texts.items[i]);
    }
    fputs(texts.count > 0 ? "\n" : "", out);
}

static const char *feeling_id(const Library *library, int feeling) {
    return library->feelings.feelings[feeling].id;
}

static void write_truths(FILE *out, const Library *library, const StoryShoes *shoes) {
    for (int i = 0; i < shoes->feel_count; i++) {
        bool scored = i == 0 || (i == 1 && shoes->mixed);
        fprintf(out, "    %s %s, strength %d of 5\n", scored ? "feels" : "also feels",
                feeling_id(library, shoes->feels[i].feeling), shoes->feels[i].strength);
    }
}

static void write_clues(FILE *out, const StoryShoes *shoes) {
    fputs("    told by", out);
    for (int clue = 0; clue < CLUE_COUNT; clue++) {
        fprintf(out, "%s%s", shoes->told_by[clue] ? " " : "",
                shoes->told_by[clue] ? clue_id((Clue)clue) : "");
    }
    fputc('\n', out);
    for (int clue = 0; clue < CLUE_COUNT; clue++) {
        if (shoes->disagree[clue] != NULL) {
            fprintf(out, "    points elsewhere: %s\n", clue_id((Clue)clue));
        }
        if (shoes->clues[clue] == NULL) {
            fprintf(out, "    hidden: %s\n", clue_id((Clue)clue));
        }
    }
}

static void write_answer(FILE *out, const Library *library, const StoryShoes *shoes, int first,
                         int second) {
    char words[128];
    Guess guess = {.feelings = {first, second}, .strength = 3, .clue = -1};
    snprintf(words, sizeof words, "%s%s%s", feeling_id(library, first),
             second == FEELING_NONE ? "" : " and ",
             second == FEELING_NONE ? "" : feeling_id(library, second));
    fprintf(out, "      %-28s %.2f\n", words, score_credit(&library->feelings, shoes, &guess));
}

/* Every answer that the board allows: one word, or two where both are asked for. */
static void write_answers(FILE *out, const Library *library, const StoryShoes *shoes) {
    fputs("    answers and their credit\n", out);
    for (int i = 0; i < shoes->offer_count; i++) {
        if (!shoes->mixed) {
            write_answer(out, library, shoes, shoes->offer[i], FEELING_NONE);
        }
        for (int j = i + 1; shoes->mixed && j < shoes->offer_count; j++) {
            write_answer(out, library, shoes, shoes->offer[i], shoes->offer[j]);
        }
    }
    fprintf(out, "      %-28s %.2f\n", "(any, by chance)",
            score_chance(&library->feelings, shoes, shoes->offer, shoes->offer_count));
}

static void write_shoes(FILE *out, const Library *library, const StoryShoes *shoes) {
    fprintf(out, "\n  %s, at beat %d\n", shoes->wearer, shoes->moment + 1);
    write_truths(out, library, shoes);
    write_clues(out, shoes);
    write_answers(out, library, shoes);
}

static void write_story(FILE *out, const Library *library, const Story *story) {
    fprintf(out, "\n%s \"%s\"\n", story->key, story->title);
    fprintf(out, "  tier %d, ages %d to %d\n", story->tier, story->age_from, story->age_to);
    write_texts(out, "  careful: ", story->careful);
    write_texts(out, "  tender: ", story->tender);
    for (int i = 0; i < story->shoes_count; i++) {
        write_shoes(out, library, &story->shoes[i]);
    }
}

static void write_catalogue(FILE *out, const Library *library) {
    fputs("Every shipped story: what is true, what is offered, and what each answer earns.\n", out);
    for (int i = 0; i < library->entry_count; i++) {
        const LibraryEntry *entry = &library->entries[i];
        if (entry->story == NULL) {
            fprintf(out, "\n%s cannot be read\n%s\n", entry->key, entry->problems);
        } else {
            write_story(out, library, entry->story);
        }
    }
}

/* --- comparing --- */

static char *read_whole(const char *path) {
    char *text = NULL;
    size_t room = 0;
    FILE *file = fopen(path, "rb");
    ssize_t length = file == NULL ? -1 : getdelim(&text, &room, '\0', file);
    if (file != NULL) {
        fclose(file);
    }
    if (length < 0) {
        free(text);
        return NULL;
    }
    return text;
}

static void write_whole(const char *path, const char *text) {
    FILE *file = fopen(path, "wb");
    assert_non_null(file);
    assert_true(fputs(text, file) >= 0);
    assert_int_equal(fclose(file), 0);
}

static size_t line_length(const char *text) {
    return strcspn(text, "\n");
}

static void show_lines(const char *mark, const char *text, const char *end) {
    for (int i = 0; i < LINES_SHOWN && text < end; i++) {
        print_error("%s %.*s\n", mark, (int)line_length(text), text);
        text += line_length(text) + (text[line_length(text)] == '\n');
    }
}

/* What lies between the lines that are alike at the beginning and at the end. */
static void show_difference(const char *agreed, const char *found) {
    const char *agreed_end = agreed + strlen(agreed), *found_end = found + strlen(found);
    while (*agreed != '\0' && line_length(agreed) == line_length(found) &&
           strncmp(agreed, found, line_length(agreed) + 1) == 0) {
        found += line_length(agreed) + 1;
        agreed += line_length(agreed) + 1;
    }
    while (agreed_end > agreed && found_end > found && agreed_end[-1] == found_end[-1]) {
        agreed_end--;
        found_end--;
    }
    show_lines("-", agreed, agreed_end);
    show_lines("+", found, found_end);
}

static bool is_as_agreed(const char *found) {
    char *agreed = read_whole(AGREED);
    bool same = agreed != NULL && strcmp(agreed, found) == 0;
    if (!same) {
        write_whole(FOUND, found);
        show_difference(agreed == NULL ? "" : agreed, found);
        print_error("the whole of it: diff -u %s %s\n"
                    "If it is meant, run this test with SHOES_RENEW=1.\n",
                    AGREED, FOUND);
    }
    free(agreed);
    return same;
}

static void test_catalogue(void **state) {
    (void)state;
    Platform *platform = platform_new(&(PlatformConfig){.headless = true});
    Issues *issues = issues_new();
    Library library;
    assert_true(library_load(&library, platform_host(platform), issues));
    char *text = NULL;
    size_t length = 0;
    FILE *out = open_memstream(&text, &length);
    write_catalogue(out, &library);
    fclose(out);
    bool renew = getenv("SHOES_RENEW") != NULL;
    if (renew) {
        write_whole(AGREED, text);
    }
    bool held = renew || is_as_agreed(text);
    free(text);
    library_free(&library);
    issues_free(issues);
    platform_free(platform);
    assert_true(held);
}

int main(void) {
    setenv("SHOES_ASSETS", SHOES_SOURCE_DIR "/assets", 1);
    setenv("SHOES_LEVELS", SHOES_SOURCE_DIR "/levels", 1);
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_catalogue)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
