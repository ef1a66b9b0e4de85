/* Sound: what is mixed, and what reaches a device; SDL's disk driver writes it into a file. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <math.h>
#include <string.h>
#include <unistd.h>

#include <SDL.h>

#include "platform/mixer.h"
#include "platform/sound.h"
#include "unit/voice_sample.h"

enum { PIECE = 700, PATIENCE_MS = 10000 };

static VoicePlan short_plan(const Sample *sample) {
    const Expression *look = expression_find(&sample->book, "angry");
    VoicePlan plan;
    voice_plan(&plan, &(VoiceRequest){.voice = &look->voice, .strength = 5, .syllables = 3});
    return plan;
}

static double fill(Mixer *mixer) {
    float samples[PIECE];
    double peak = 0;
    mixer_fill(mixer, samples, PIECE);
    for (int i = 0; i < PIECE; i++) {
        assert_true(isfinite(samples[i]));
        peak = fmax(peak, fabs((double)samples[i]));
    }
    return peak;
}

/* Peaks capped (ACCESS.md A16), with all that can sound at once. */
static void test_mixed_peaks_are_capped(void **state) {
    static Mixer mixer;
    static Voice voice;
    VoicePlan plan = short_plan(*state);
    voice_begin(&voice, &plan);
    mixer = (Mixer){.done = {{0}}};
    for (int i = 0; i < HOST_CHANNELS; i++) {
        mixer_play(&mixer, i, &voice, 1, 1);
    }
    for (int i = 0; i < MIXER_TONES + 1; i++) {
        mixer_tone(&mixer, TONE_STEP, 1);
    }
    double peak = 0;
    while (!mixer_is_silent(&mixer)) {
        peak = fmax(peak, fill(&mixer));
    }
    assert_true(peak > .5 && peak <= .95);
    assert_int_equal(SDL_AtomicGet(&mixer.done[0]), 1);
    assert_true(fill(&mixer) == 0);
}

static void test_stopping_fades_within_a_moment(void **state) {
    static Mixer mixer;
    static Voice voice;
    VoicePlan plan = short_plan(*state);
    voice_begin(&voice, &plan);
    mixer = (Mixer){.done = {{0}}};
    mixer_play(&mixer, 0, &voice, 1, 7);
    fill(&mixer);
    mixer_stop(&mixer, 0);
    assert_int_equal(SDL_AtomicGet(&mixer.done[0]), 7);
    assert_false(mixer_is_silent(&mixer));
    fill(&mixer);
    fill(&mixer);
    assert_true(mixer_is_silent(&mixer));
}

static void test_volume_scales(void **state) {
    static Mixer loud, soft;
    static Voice voice;
    float a[PIECE], b[PIECE];
    VoicePlan plan = short_plan(*state);
    voice_begin(&voice, &plan);
    mixer_play(&loud, 0, &voice, 1, 1);
    mixer_play(&soft, 0, &voice, .25, 1);
    mixer_fill(&loud, a, PIECE);
    mixer_fill(&soft, b, PIECE);
    for (int i = 0; i < PIECE; i++) {
        assert_true(fabs((double)a[i] * .25 - (double)b[i]) < 1e-6);
    }
}

/* --- through SDL --- */

static void wait_for_end(Sound *sound, int channel) {
    uint64_t late = SDL_GetTicks64() + PATIENCE_MS;
    while (sound_is_playing(sound, channel) && SDL_GetTicks64() < late) {
        SDL_Delay(10);
    }
    assert_false(sound_is_playing(sound, channel));
}

static double file_peak(const char *path) {
    float samples[PIECE];
    double peak = 0;
    size_t count;
    FILE *file = fopen(path, "rb");
    assert_non_null(file);
    while ((count = fread(samples, sizeof *samples, PIECE, file)) > 0) {
        for (size_t i = 0; i < count; i++) {
            peak = fmax(peak, fabs((double)samples[i]));
        }
    }
    fclose(file);
    return peak;
}

static void test_a_phrase_reaches_the_device(void **state) {
    char path[] = "/tmp/shoes-sound-XXXXXX";
    int file = mkstemp(path);
    assert_true(file >= 0);
    close(file);
    setenv("SDL_AUDIODRIVER", "disk", 1);
    setenv("SDL_DISKAUDIOFILE", path, 1);
    Sound *sound = sound_new();
    VoicePlan plan = short_plan(*state);
    sound_allow(sound);
    sound_play(sound, 0, &plan, 1);
    assert_true(sound_is_playing(sound, 0));
    assert_false(sound_is_playing(sound, 1));
    sound_tone(sound, TONE_PRESS, .5);
    wait_for_end(sound, 0);
    sound_play(sound, 1, &plan, 1);
    sound_stop(sound, 1);
    assert_false(sound_is_playing(sound, 1));
    sound_free(sound);
    assert_true(file_peak(path) > .3 && file_peak(path) <= .95);
    unlink(path);
    setenv("SDL_AUDIODRIVER", "dummy", 1);
}

static void test_without_a_device_all_goes_on(void **state) {
    setenv("SDL_AUDIODRIVER", "there-is-none", 1);
    Sound *sound = sound_new();
    VoicePlan plan = short_plan(*state);
    sound_allow(sound);
    sound_play(sound, 0, &plan, 1);
    wait_for_end(sound, 0);
    sound_stop(sound, 0);
    sound_tone(sound, TONE_PAGE, 1);
    sound_free(sound);
    setenv("SDL_AUDIODRIVER", "dummy", 1);
}

static void test_before_the_first_picture_nothing_is_opened(void **state) {
    Sound *sound = sound_new();
    VoicePlan plan = short_plan(*state);
    sound_play(sound, 0, &plan, 1);
    sound_tone(sound, TONE_PRESS, 1);
    sound_stop(sound, 0);
    assert_false(sound_is_playing(sound, 0));
    assert_int_equal(SDL_WasInit(SDL_INIT_AUDIO), 0);
    sound_free(sound);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_mixed_peaks_are_capped),
        cmocka_unit_test(test_stopping_fades_within_a_moment),
        cmocka_unit_test(test_volume_scales),
        cmocka_unit_test(test_before_the_first_picture_nothing_is_opened),
        cmocka_unit_test(test_a_phrase_reaches_the_device),
        cmocka_unit_test(test_without_a_device_all_goes_on),
    };
    return cmocka_run_group_tests(tests, sample_begin, sample_end);
}
