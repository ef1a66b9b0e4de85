#include "screens/notebook_facts.h"

#include <stdarg.h>
#include <stdio.h>

enum { KEY = 128 };

static const StoryShoes *shoes_of(const Library *library, const NotebookPair *pair,
                                  const Story **story) {
    const LibraryEntry *entry = library_entry(library, pair->key);
    *story = entry != NULL ? entry->story : NULL;
    const StoryShoes *shoes = *story != NULL ? story_shoes(*story, pair->wearer) : NULL;
    bool same = shoes != NULL && shoes->feels[0].feeling == pair->truths[0].feeling;
    return same ? shoes : NULL;
}

/* The clue that told it, body and voice first: what a child can look and listen for next time. */
static const char *clue_of(const StoryShoes *shoes) {
    static const Clue order[] = {CLUE_BODY, CLUE_VOICE, CLUE_FACE, CLUE_SITUATION, CLUE_WORDS};
    for (int i = 0; i < CLUE_COUNT; i++) {
        if (shoes->told_by[order[i]] && shoes->clues[order[i]] != NULL) {
            return shoes->clues[order[i]];
        }
    }
    return NULL;
}

NotebookTold notebook_told(const Library *library, const NotebookPair *pair) {
    const Story *story;
    const StoryShoes *shoes = shoes_of(library, pair, &story);
    if (shoes == NULL) {
        return (NotebookTold){0};
    }
    return (NotebookTold){story->title, clue_of(shoes), shoes->own_words};
}

__attribute__((format(printf, 2, 3))) static const char *word_of(const Library *library,
                                                                 const char *format, ...) {
    char key[KEY];
    va_list values;
    va_start(values, format);
    vsnprintf(key, sizeof key, format, values);
    va_end(values);
    return words_get(&library->words, key);
}

const char *notebook_word(const Library *library, int feeling) {
    return word_of(library, "feeling.%s.word", library->feelings.feelings[feeling].id);
}

const char *notebook_meaning(const Library *library, int feeling) {
    return word_of(library, "feeling.%s.meaning", library->feelings.feelings[feeling].id);
}

static const char *name_of(const Library *library, const char *who) {
    const Person *person = library_person(library, who);
    return person != NULL ? person->name : who;
}

void notebook_fill(const Library *library, const char *key, const char *who, char *out,
                   size_t size) {
    words_fill(out, size, words_get(&library->words, key),
               (WordsValue[]){{"name", name_of(library, who)}}, 1);
}

void notebook_felt(const Library *library, const NotebookPair *pair, char *out, size_t size) {
    bool two = pair->truth_count > 1;
    WordsValue values[] = {{"name", name_of(library, pair->wearer)},
                           {"feeling", notebook_word(library, pair->truths[0].feeling)},
                           {"second", two ? notebook_word(library, pair->truths[1].feeling) : ""}};
    words_fill(out, size, words_get(&library->words, two ? "words.felt_two" : "words.felt"), values,
               3);
}

void notebook_signs(const Library *library, const char *who, int visits, char *out, size_t size) {
    char key[KEY];
    out[0] = '\0';
    snprintf(key, sizeof key, "style.%s.first", who);
    if (visits > 0 && words_has(&library->words, key)) {
        WordsValue values[] = {{"first", word_of(library, "style.%s.first", who)},
                               {"second", word_of(library, "style.%s.second", who)}};
        words_fill(out, size, words_get(&library->words, visits > 1 ? "style.both" : "style.one"),
                   values, 2);
    }
}

static ArtMood mood_of(const Library *library, StoryFeel feel) {
    const char *id = library->feelings.feelings[feel.feeling].id;
    return (ArtMood){expression_find(&library->expressions, id), feel.strength};
}

ArtFigure notebook_rest_figure(const Library *library, const char *who) {
    return (ArtFigure){.person = library_person(library, who)};
}

ArtFigure notebook_felt_figure(const Library *library, const NotebookPair *pair) {
    ArtFigure figure = notebook_rest_figure(library, pair->wearer);
    figure.mood = mood_of(library, pair->truths[0]);
    if (pair->truth_count < 2) {
        return figure;
    }
    figure.second = mood_of(library, pair->truths[1]);
    const Expression *both =
        expression_compound(&library->expressions, figure.mood.look->id, figure.second.look->id);
    if (both != NULL) {
        int more = figure.second.strength;
        figure.mood.look = both;
        figure.mood.strength = figure.mood.strength > more ? figure.mood.strength : more;
        figure.second.look = NULL;
    }
    return figure;
}

ArtFigure notebook_word_figure(const Library *library, const NotebookPair *pair, int feeling) {
    ArtFigure figure = notebook_rest_figure(library, pair->wearer);
    figure.mood = mood_of(library, (StoryFeel){feeling, notebook_pair_strength(pair, feeling)});
    return figure;
}
