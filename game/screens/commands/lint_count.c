#include "screens/commands/lint_count.h"

#include <stdio.h>

#include <shoes/text.h>

static void count_id(int *counts, const char *const *ids, int id_count, const char *id) {
    for (int i = 0; i < id_count; i++) {
        if (text_equal(ids[i], id)) {
            counts[i]++;
            return;
        }
    }
}

static void count_shoes(LintCount *count, const Library *library, const StoryShoes *shoes) {
    count->shoes++;
    count_id(count->wearers, library->person_ids, library->person_count, shoes->wearer);
    for (int i = 0; i < (shoes->mixed ? 2 : 1); i++) {
        count->words[shoes->feels[i].feeling]++;
    }
}

void lint_count_story(LintCount *count, const Library *library, const Story *story) {
    count->stories++;
    count->tiers[story->tier]++;
    count_id(count->places, library->place_ids, library->places.count, story->place);
    for (int i = 0; i < story->person_count; i++) {
        count_id(count->people, library->person_ids, library->person_count, story->people[i].who);
    }
    for (int i = 0; i < story->shoes_count; i++) {
        count_shoes(count, library, &story->shoes[i]);
    }
}

/* "  sad 3": one item of a line. */
static void print_item(const Host *host, const char *name, int number) {
    char item[96];
    snprintf(item, sizeof item, "  %s %d", name, number);
    host->print(host->self, item);
}

static void print_ids(const Host *host, const char *title, const char *const *ids,
                      const int *counts, int id_count) {
    host->print(host->self, title);
    for (int i = 0; i < id_count; i++) {
        if (counts[i] > 0) {
            print_item(host, ids[i], counts[i]);
        }
    }
    host->print(host->self, "\n");
}

static void print_words(const LintCount *count, const FeelingBook *book, const Host *host) {
    const char *ids[FEELINGS_MAX];
    for (int i = 0; i < book->count; i++) {
        ids[i] = book->feelings[i].id;
    }
    print_ids(host, "feelings ", ids, count->words, book->count);
}

void lint_count_print(const LintCount *count, const Library *library, const Host *host) {
    static const char *const tiers[] = {"0", "tier 1:", "tier 2:", "tier 3:"};
    host->print(host->self, "there are");
    print_item(host, "stories", count->stories);
    print_item(host, "pairs of shoes", count->shoes);
    print_item(host, "packs", count->packs);
    host->print(host->self, "\n");
    print_words(count, &library->feelings, host);
    print_ids(host, "tiers    ", tiers, count->tiers, 4);
    print_ids(host, "places   ", library->place_ids, count->places, library->places.count);
    print_ids(host, "people   ", library->person_ids, count->people, library->person_count);
    print_ids(host, "wearers  ", library->person_ids, count->wearers, library->person_count);
}
