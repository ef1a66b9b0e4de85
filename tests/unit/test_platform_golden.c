/* A few whole pages as they were agreed on: golden/NAME.png, with a tolerance.
 *
 * A script walks through the real screens and takes the pictures. Pixels are kept with five bits a
 * channel, which halves the files, and compared so. SHOES_RENEW=1 writes the pictures anew: look at
 * each before keeping it.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <SDL_image.h>

#include "platform/platform.h"
#include "screens/commands.h"

enum {
    WIDTH = 640,
    HEIGHT = 360,
    CHANNELS = 3,
    FAR = 48,              /* a pixel is another one when a channel is further off than this */
    FAR_PERMILLE = 10,     /* how many of these may be */
    MEAN_HUNDREDTHS = 250, /* the mean difference of a channel, in hundredths */
    PATH = 512,
    HEARD = 4096
};

static const char *const NAMES[] = {"rack", "watch-maya", "inside-maya", "words-maya"};
enum { PICTURES = sizeof NAMES / sizeof NAMES[0] };

/* Pictures are kept still, so that a pixel depends on what is there and not on when. */
static const char SCRIPT[] = "seed 1\n"
                             "press \"Settings\"\n"
                             "press \"Keep pictures still\"\n"
                             "press \"Back\"\n"
                             "press \"Choose shoes\"\n"
                             "shot rack\n"
                             "story playground/one-more-player maya\n"
                             "press \"Watch\"\n"
                             "press \"Next\"\n"
                             "press \"Next\"\n"
                             "shot watch-maya\n"
                             "press \"Look closer\"\n"
                             "press \"I have an idea\"\n"
                             "press \"disappointed\" in \"Answers\"\n"
                             "press \"medium\" in \"Answers\"\n"
                             "press \"I am sure\" in \"Answers\"\n"
                             "press \"What happened\" in \"Answers\"\n"
                             "press \"Pass\"\n" /* asking */
                             "press \"Step into Maya's shoes\"\n"
                             "shot inside-maya\n"
                             "press \"Hear what Maya says\"\n"
                             "shot words-maya\n";

static char heard[HEARD]; /* what the command printed and complained about */

static void hear(void *self, const char *text) {
    (void)self;
    size_t length = strlen(heard);
    snprintf(heard + length, sizeof heard - length, "%s", text);
}

/* --- making --- */

static int play(const char *script, const char *folder) {
    Platform *platform = platform_new(&(PlatformConfig){.headless = true});
    Host host = *platform_host(platform);
    host.print = hear;
    host.complain = hear;
    Options options = {.verb = VERB_REPLAY,
                       .replay = script,
                       .shots = folder,
                       .width = WIDTH,
                       .height = HEIGHT,
                       .scale = 100};
    int status = command_run(&host, &options);
    platform_free(platform);
    return status;
}

static SDL_Surface *load(const char *path) {
    SDL_RWops *file = SDL_RWFromFile(path, "rb");
    SDL_Surface *read = file == NULL ? NULL : IMG_LoadPNG_RW(file);
    SDL_Surface *surface = NULL;
    if (file != NULL) {
        SDL_RWclose(file);
    }
    if (read != NULL) {
        surface = SDL_ConvertSurfaceFormat(read, SDL_PIXELFORMAT_RGB24, 0);
        SDL_FreeSurface(read);
    }
    return surface;
}

static uint8_t *row(const SDL_Surface *surface, int y) {
    return (uint8_t *)surface->pixels + (ptrdiff_t)surface->pitch * y;
}

static void keep_five_bits(SDL_Surface *surface) {
    for (int y = 0; y < surface->h; y++) {
        uint8_t *bytes = row(surface, y);
        for (int i = 0; i < surface->w * CHANNELS; i++) {
            int level = (bytes[i] * 31 + 127) / 255;
            bytes[i] = (uint8_t)((level * 255 + 15) / 31);
        }
    }
}

/* Takes the pictures by a script in a folder of its own, both gone afterwards. */
static int make_pictures(void **state) {
    SDL_Surface **made = calloc(PICTURES, sizeof(SDL_Surface *));
    char folder[] = "/tmp/shoes-golden-XXXXXX", path[PATH];
    assert_non_null(mkdtemp(folder));
    snprintf(path, sizeof path, "%s/golden.shoes", folder);
    FILE *file = fopen(path, "wb");
    assert_non_null(file);
    fputs(SCRIPT, file);
    fclose(file);
    int status = play(path, folder);
    remove(path);
    for (int i = 0; i < PICTURES; i++) {
        snprintf(path, sizeof path, "%s/%s.png", folder, NAMES[i]);
        made[i] = load(path);
        if (made[i] != NULL) {
            keep_five_bits(made[i]);
        }
        remove(path);
    }
    rmdir(folder);
    if (status != 0) {
        print_error("%s", heard);
    }
    *state = made;
    return status;
}

static int free_pictures(void **state) {
    SDL_Surface **made = *state;
    for (int i = 0; i < PICTURES; i++) {
        SDL_FreeSurface(made[i]);
    }
    free(made);
    return 0;
}

/* --- comparing --- */

typedef struct Difference {
    double mean; /* of a channel, 0 .. 255 */
    double far;  /* share of pixels with a channel further off than FAR, in permille */
} Difference;

static bool add_pixel(const uint8_t *a, const uint8_t *b, long *sum) {
    bool far = false;
    for (int i = 0; i < CHANNELS; i++) {
        int off = abs(a[i] - b[i]);
        *sum += off;
        far = far || off > FAR;
    }
    return far;
}

static Difference difference(const SDL_Surface *a, const SDL_Surface *b) {
    long sum = 0, far = 0;
    for (int y = 0; y < a->h; y++) {
        for (int x = 0; x < a->w; x++) {
            far += add_pixel(row(a, y) + x * CHANNELS, row(b, y) + x * CHANNELS, &sum);
        }
    }
    double pixels = (double)a->w * a->h;
    return (Difference){(double)sum / (pixels * CHANNELS), 1000 * (double)far / pixels};
}

static bool alike(const char *name, const SDL_Surface *agreed, const SDL_Surface *made) {
    if (agreed == NULL || agreed->w != made->w || agreed->h != made->h) {
        print_error("%s: no agreed picture of %d x %d\n", name, made->w, made->h);
        return false;
    }
    Difference off = difference(agreed, made);
    print_message("%s: %.2f permille of the pixels are other ones, mean difference %.3f\n", name,
                  off.far, off.mean);
    return off.far <= FAR_PERMILLE && off.mean * 100 <= MEAN_HUNDREDTHS;
}

static bool check(const char *name, SDL_Surface *made) {
    char agreed_path[PATH], found_path[PATH];
    snprintf(agreed_path, sizeof agreed_path, "%s/tests/golden/%s.png", SHOES_SOURCE_DIR, name);
    snprintf(found_path, sizeof found_path, "%s/golden-%s.png", SHOES_BINARY_DIR, name);
    if (getenv("SHOES_RENEW") != NULL) {
        return IMG_SavePNG(made, agreed_path) == 0;
    }
    SDL_Surface *agreed = load(agreed_path);
    bool held = alike(name, agreed, made);
    SDL_FreeSurface(agreed);
    if (!held && IMG_SavePNG(made, found_path) == 0) {
        print_error("agreed: %s\nnow:    %s\nIf it is meant, run this test with SHOES_RENEW=1.\n",
                    agreed_path, found_path);
    }
    return held;
}

static void test_pictures(void **state) {
    SDL_Surface **made = *state;
    bool held = true;
    for (int i = 0; i < PICTURES; i++) {
        assert_non_null(made[i]);
        held = check(NAMES[i], made[i]) && held; /* all are told of, not the first alone */
    }
    assert_true(held);
}

/* A comparison that never fails proves nothing: two different pages must be far apart. */
static void test_other_pages_differ(void **state) {
    SDL_Surface **made = *state;
    for (int i = 1; i < PICTURES; i++) {
        Difference off = difference(made[0], made[i]);
        assert_true(off.far > FAR_PERMILLE);
        assert_true(off.mean * 100 > MEAN_HUNDREDTHS);
    }
}

int main(void) {
    setenv("SHOES_ASSETS", SHOES_SOURCE_DIR "/assets", 1);
    setenv("SHOES_LEVELS", SHOES_SOURCE_DIR "/levels", 1);
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_pictures),
        cmocka_unit_test(test_other_pages_differ),
    };
    return cmocka_run_group_tests(tests, make_pictures, free_pictures);
}
