/* The hum voice: what is specified is what is heard, for everybody, at every strength. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <ctype.h>
#include <math.h>
#include <string.h>

#include <shoes/json.h>
#include <shoes/tone.h>

#include "unit/voice_sample.h"

enum { MOST = VOICE_RATE * 9, PLACES = 4000 };

static float heard[MOST];

static const char *const basics[] = {"happy",     "sad",   "angry",    "scared",
                                     "surprised", "tired", "disgusted"};
enum { BASICS = sizeof basics / sizeof basics[0] };

static size_t render(const VoicePlan *plan) {
    static Voice voice;
    voice_begin(&voice, plan);
    size_t count = voice_next(&voice, heard, MOST);
    assert_true(count < MOST);
    return count;
}

/* --- levels --- */

typedef struct Level {
    double db, peak;
    bool sane;
} Level;

static Level measure(size_t from, size_t to) {
    double energy = 0;
    Level level = {.sane = true};
    for (size_t i = from; i < to; i++) {
        double x = heard[i];
        level.sane = level.sane && isfinite(x);
        level.peak = fmax(level.peak, fabs(x));
        energy += x * x;
    }
    level.db = 10 * log10(energy / (double)(to - from) + 1e-12);
    return level;
}

static void check_level(const VoicePlan *plan, const char *who, const char *look) {
    size_t count = render(plan);
    Level all = measure(0, count);
    Level spoken =
        measure((size_t)(plan->from * VOICE_RATE) + 1, (size_t)(plan->to * VOICE_RATE) - 1);
    bool fits = all.sane && all.peak <= VOICE_PEAK && fabs(spoken.db - plan->level_db) < .8 &&
                plan->level_db > -29 && plan->level_db <= -16;
    if (!fits) {
        fail_msg("%s %s: %.1f dB, wanted %.1f, peak %.2f", who, look, spoken.db, plan->level_db,
                 all.peak);
    }
}

/* Peaks capped (ACCESS.md A16). */
static void test_everybody_with_every_look_is_as_loud_as_planned(void **state) {
    const Sample *sample = *state;
    for (int i = 0; i < SAMPLE_PEOPLE; i++) {
        for (int k = 0; k < sample->book.count; k++) {
            const Expression *look = &sample->book.looks[k];
            for (int strength = 3; strength <= 5; strength += 2) {
                VoicePlan plan;
                voice_plan(&plan, &(VoiceRequest){.voice = &look->voice,
                                                  .look = look->id,
                                                  .person = &sample->people[i],
                                                  .strength = strength,
                                                  .syllables = VOICE_SYLLABLES_LEAST,
                                                  .plain = k % SAMPLE_PEOPLE != i});
                check_level(&plan, sample->people[i].id, look->id);
            }
        }
    }
}

static void test_usual_sentences_are_as_loud_as_planned(void **state) {
    const Sample *sample = *state;
    for (int k = 0; k < BASICS; k++) {
        VoicePlan plan = sample_plan(sample, basics[k], &sample->people[k], 4);
        check_level(&plan, sample->people[k].id, basics[k]);
    }
}

/* --- lengths --- */

static void test_seven_syllables_last_as_long_as_specified(void **state) {
    const Sample *sample = *state;
    for (int i = 0; i < SAMPLE_PEOPLE; i++) {
        for (int k = 0; k < sample->book.count; k++) {
            for (int strength = 1; strength <= 5; strength++) {
                VoicePlan plan =
                    sample_plan(sample, sample->book.looks[k].id, &sample->people[i], strength);
                assert_true(plan.seconds >= 1.18 && plan.seconds <= 2.8);
            }
        }
    }
}

static void test_syllables_follow_the_sentence(void **state) {
    (void)state;
    assert_int_equal(voice_syllables(NULL), VOICE_SYLLABLES_USUAL);
    assert_int_equal(voice_syllables(""), 3);
    assert_int_equal(voice_syllables("No!"), 3);
    assert_int_equal(voice_syllables("Are you coming to the park?"), 7);
    assert_int_equal(voice_syllables("\303\234ber \303\226l und \303\204ste"), 4);
    assert_int_equal(voice_syllables("We could all go home together and have some cake with gran."),
                     14);
}

/* --- pitch --- */

static int by_size(const void *one, const void *other) {
    double a = *(const double *)one, b = *(const double *)other;
    return a < b ? -1 : a > b;
}

static double quantile(double *numbers, int count, double part) {
    assert_true(count > 0);
    qsort(numbers, (size_t)count, sizeof *numbers, by_size);
    return numbers[(int)(part * (count - 1))];
}

/* How alike the sound is to itself `lag` samples later, -1..1. */
static double likeness(const float *x, int count, int lag) {
    double both = 0, here = 1e-12, there = 1e-12;
    for (int i = 0; i + lag < count; i++) {
        both += (double)x[i] * x[i + lag];
        here += (double)x[i] * x[i];
        there += (double)x[i + lag] * x[i + lag];
    }
    return both / sqrt(here * there);
}

/* 0: no pitch there. */
static double pitch_at(const float *x, int count) {
    enum { SHORTEST = 60, LONGEST = 520 };
    double like[LONGEST + 1], best = 0;
    for (int lag = SHORTEST; lag <= LONGEST; lag++) {
        like[lag] = likeness(x, count, lag);
        best = fmax(best, like[lag]);
    }
    for (int lag = SHORTEST + 1; lag < LONGEST && best > .6; lag++) {
        if (like[lag] > .92 * best && like[lag] >= like[lag - 1] && like[lag] >= like[lag + 1]) {
            return (double)VOICE_RATE / lag;
        }
    }
    return 0;
}

/* Of what was rendered last: the pitch in each window that has one, and the middle's time. */
static int pitches_heard(size_t count, double hz[PLACES], double seconds[PLACES]) {
    enum { WINDOW = 1300, HOP = 3528 };
    int places = 0;
    for (size_t at = 0; at + WINDOW < count && places < PLACES; at += HOP) {
        hz[places] = pitch_at(heard + at, WINDOW);
        seconds[places] = (double)(at + WINDOW / 2) / VOICE_RATE;
        places += hz[places] > 0;
    }
    return places;
}

static int planned_pitches(const VoicePlan *plan, double out[PLACES]) {
    int count = 0;
    for (double at = plan->from; at < plan->to && count < PLACES; at += .004) {
        VoiceMark mark = voice_mark(plan, at);
        if (mark.note >= 0 && mark.loud > .3) {
            out[count++] = mark.st;
        }
    }
    return count;
}

static double planned_st(const VoicePlan *plan, double part) {
    double pitches[PLACES];
    return quantile(pitches, planned_pitches(plan, pitches), part);
}

static double semitones(double hz, double base) {
    return 12 * log2(hz / base);
}

/* Without creak, which halves the pitch now and then. */
static VoicePlan clear_plan(const Sample *sample, const char *id) {
    Expression look = *expression_find(&sample->book, id);
    VoicePlan plan;
    look.voice.creak = 0;
    voice_plan(&plan, &(VoiceRequest){.voice = &look.voice, .strength = 4, .plain = true});
    return plan;
}

static double heard_st(const Sample *sample, const char *id) {
    double hz[PLACES], seconds[PLACES];
    VoicePlan plan = clear_plan(sample, id);
    int count = pitches_heard(render(&plan), hz, seconds);
    return semitones(quantile(hz, count, .5), plan.base_hz);
}

static void test_pitch_heard_is_the_pitch_marked(void **state) {
    const Sample *sample = *state;
    for (int i = 0; i < BASICS; i++) {
        double hz[PLACES], seconds[PLACES], off[PLACES];
        VoicePlan plan = clear_plan(sample, basics[i]);
        int count = pitches_heard(render(&plan), hz, seconds), pairs = 0;
        for (int k = 0; k < count; k++) {
            VoiceMark mark = voice_mark(&plan, seconds[k]);
            off[pairs] = fabs(semitones(hz[k], mark.hz));
            pairs += mark.note >= 0;
        }
        if (pairs < 6 || quantile(off, pairs, .5) > .5) {
            fail_msg("%s: half of the pitches are %.2f st and more off", basics[i],
                     quantile(off, pairs, .5));
        }
    }
}

static void test_pitch_is_as_specified(void **state) {
    static const char *const even[] = {"neutral", "sad",          "tired", "calm",
                                       "bored",   "polite_smile", "shy",   "hurt"};
    const Sample *sample = *state;
    for (size_t i = 0; i < sizeof even / sizeof even[0]; i++) {
        double wanted = expression_find(&sample->book, even[i])->voice.f0_st;
        double found = heard_st(sample, even[i]);
        if (fabs(found - wanted) > 1.5) {
            fail_msg("%s: %.1f st above the base, specified %.1f", even[i], found, wanted);
        }
    }
}

static void test_pitches_are_in_the_order_specified(void **state) {
    static const char *const rising[] = {"tired",   "neutral", "worried",
                                         "nervous", "scared",  "excited"};
    const Sample *sample = *state;
    double last = -99;
    for (size_t i = 0; i < sizeof rising / sizeof rising[0]; i++) {
        double found = heard_st(sample, rising[i]);
        assert_true(found > last);
        last = found;
    }
}

static void test_basic_feelings_differ_clearly(void **state) {
    const Sample *sample = *state;
    for (int i = 0; i < BASICS; i++) {
        for (int k = 0; k < i; k++) {
            VoicePlan a = sample_plan(sample, basics[i], NULL, 4);
            VoicePlan b = sample_plan(sample, basics[k], NULL, 4);
            int ways = fabs(planned_st(&a, .5) - planned_st(&b, .5)) > 1.5;
            ways += fabs(log(a.seconds / b.seconds)) > log(1.12);
            ways += fabs(a.level_db - b.level_db) > 1.9;
            ways += fabs(a.notes[0].breathy - b.notes[0].breathy) > .25;
            ways += fabs(a.notes[0].tense - b.notes[0].tense) > .25;
            ways += fabs(a.notes[0].creak - b.notes[0].creak) > .25;
            ways += fabs(a.notes[0].tremor - b.notes[0].tremor) > .25;
            ways += a.contour != b.contour;
            if (ways < 2) {
                fail_msg("%s and %s sound alike", basics[i], basics[k]);
            }
        }
    }
}

static void test_people_are_told_apart(void **state) {
    const Sample *sample = *state;
    for (int i = 0; i < SAMPLE_PEOPLE; i++) {
        for (int k = 0; k < i; k++) {
            const PersonThroat *a = &sample->people[i].throat, *b = &sample->people[k].throat;
            assert_true(fabs(semitones(a->base, b->base)) > .6);
            assert_string_not_equal(a->vowels, b->vowels);
        }
    }
}

/* --- always the same --- */

static void test_pieces_are_the_whole_sample_for_sample(void **state) {
    static float pieces[MOST];
    static Voice voice;
    const Sample *sample = *state;
    const Expression *look = expression_find(&sample->book, "surprised");
    VoicePlan plan;
    voice_plan(&plan,
               &(VoiceRequest){.voice = &look->voice, .person = &sample->people[3], .strength = 5});
    size_t whole = render(&plan), at = 0, got = 0;
    voice_begin(&voice, &plan);
    for (size_t size = 1; (got = voice_next(&voice, pieces + at, size)) > 0; at += got) {
        size = size * 3 % 1021 + 1;
    }
    assert_int_equal(at, whole);
    assert_int_equal(whole, voice_length(&plan));
    assert_memory_equal(pieces, heard, whole * sizeof *pieces);
    render(&plan);
    assert_memory_equal(pieces, heard, whole * sizeof *pieces);
}

/* --- gentle voices (ACCESS.md A16) --- */

static VoicePlan angry_plan(const Sample *sample, bool gentle) {
    const Expression *look = expression_find(&sample->book, "angry");
    VoicePlan plan;
    voice_plan(&plan, &(VoiceRequest){.voice = &look->voice, .strength = 5, .gentle = gentle});
    return plan;
}

static void test_gentle_voices_are_gentle(void **state) {
    const Sample *sample = *state;
    VoicePlan usual = angry_plan(sample, false), gentle = angry_plan(sample, true);
    double wide = planned_st(&usual, .9) - planned_st(&usual, .1);
    double narrow = planned_st(&gentle, .9) - planned_st(&gentle, .1);
    assert_true(narrow < .8 * wide);
    assert_true(fabs(gentle.range_st - .7 * usual.range_st) < 1e-9);
    assert_true(gentle.notes[0].attack > usual.notes[0].attack);
    for (int k = 0; k < sample->book.count; k++) {
        VoicePlan plan;
        voice_plan(
            &plan,
            &(VoiceRequest){.voice = &sample->book.looks[k].voice, .strength = 5, .gentle = true});
        for (int i = 0; i < plan.note_count; i++) {
            assert_true(plan.notes[i].tense <= .4);
        }
    }
}

/* --- affect sounds --- */

static void test_every_sound_has_a_gesture(void **state) {
    const Sample *sample = *state;
    for (int k = 0; k < sample->book.count; k++) {
        const Expression *look = &sample->book.looks[k];
        VoicePlan with, without = sample_plan(sample, look->id, NULL, 4);
        assert_true(voice_sound_known(look->voice.sound));
        voice_plan(&with, &(VoiceRequest){.voice = &look->voice, .strength = 4});
        assert_int_equal(with.note_count > without.note_count, look->voice.sound[0] != '\0');
        assert_true(with.note_count <= VOICE_NOTES_MAX - 7); /* room for fourteen syllables */
    }
    assert_false(voice_sound_known("moo"));
}

static void test_compound_without_a_voice_blends(void **state) {
    const Sample *sample = *state;
    ExpressionVoice one = expression_find(&sample->book, "happy")->voice;
    ExpressionVoice other = expression_find(&sample->book, "sad")->voice;
    ExpressionVoice both = voice_blend(&one, &other);
    assert_true(fabs(both.rate - (one.rate + other.rate) / 2) < 1e-9);
    assert_string_equal(both.contour, one.contour);
    assert_string_equal(both.sound, "sigh");
}

/* --- captions --- */

static bool has_word(const char *text, const char *word) {
    size_t length = strlen(word);
    for (const char *at = strstr(text, word); at != NULL; at = strstr(at + 1, word)) {
        bool before = at > text && isalpha((unsigned char)at[-1]);
        if (!before && !isalpha((unsigned char)at[length])) {
            return true;
        }
    }
    return false;
}

static int count_words(const char *text) {
    int count = 0;
    for (bool inside = false; *text != '\0'; text++) {
        count += *text != ' ' && !inside;
        inside = *text != ' ';
    }
    return count;
}

static void check_caption(const Sample *sample, const cJSON *words, const Expression *look) {
    const cJSON *caption = cJSON_GetObjectItemCaseSensitive(words, look->caption);
    if (!cJSON_IsString(caption) || count_words(caption->valuestring) > 6) {
        fail_msg("%s needs a text of at most six words", look->caption);
    }
    for (int i = 0; i < sample->book.count; i++) {
        char key[96];
        if (sample->book.looks[i].kind != EXPRESSION_FEELING) {
            continue;
        }
        snprintf(key, sizeof key, "feeling.%s.word", sample->book.looks[i].id);
        const char *word = cJSON_GetObjectItemCaseSensitive(words, key)->valuestring;
        if (has_word(caption->valuestring, word)) {
            fail_msg("%s says %s", look->caption, word);
        }
    }
}

static void test_captions_tell_the_sound_and_no_feeling(void **state) {
    Sample *sample = *state;
    Issues *issues = issues_new();
    const char *bytes;
    size_t length = sample_file(sample, "text/en.json", &bytes);
    cJSON *words = json_read(bytes, length, issues);
    for (int k = 0; k < sample->book.count; k++) {
        check_caption(sample, words, &sample->book.looks[k]);
    }
    cJSON_Delete(words);
    issues_free(issues);
}

/* --- tones --- */

static void test_tones_are_short_soft_and_end_in_silence(void **state) {
    (void)state;
    for (int kind = 0; kind < TONE_COUNT; kind++) {
        Tone tone = tone_begin((ToneKind)kind);
        size_t count = tone_next(&tone, heard, MOST);
        Level level = measure(0, count);
        assert_true(count > 0 && count < VOICE_RATE);
        assert_true(level.sane && level.peak <= TONE_PEAK && level.peak > .02);
        assert_true(fabs((double)heard[count - 1]) < .001);
        assert_int_equal(tone_next(&tone, heard, MOST), 0);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_everybody_with_every_look_is_as_loud_as_planned),
        cmocka_unit_test(test_usual_sentences_are_as_loud_as_planned),
        cmocka_unit_test(test_seven_syllables_last_as_long_as_specified),
        cmocka_unit_test(test_syllables_follow_the_sentence),
        cmocka_unit_test(test_pitch_heard_is_the_pitch_marked),
        cmocka_unit_test(test_pitch_is_as_specified),
        cmocka_unit_test(test_pitches_are_in_the_order_specified),
        cmocka_unit_test(test_basic_feelings_differ_clearly),
        cmocka_unit_test(test_people_are_told_apart),
        cmocka_unit_test(test_pieces_are_the_whole_sample_for_sample),
        cmocka_unit_test(test_gentle_voices_are_gentle),
        cmocka_unit_test(test_every_sound_has_a_gesture),
        cmocka_unit_test(test_compound_without_a_voice_blends),
        cmocka_unit_test(test_captions_tell_the_sound_and_no_feeling),
        cmocka_unit_test(test_tones_are_short_soft_and_end_in_silence),
    };
    return cmocka_run_group_tests(tests, sample_begin, sample_end);
}
