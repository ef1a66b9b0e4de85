/* What is kept between two evenings: journal, going on, settings, and the stories of one's own. */
#include <ftw.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "platform/platform.h"
#include "screens/app_inside.h"

enum { PATH = 256, CAP = 8 << 20, LINES = 200 };

static const char KEY[] = "playground/one-more-player";
static const char MINE[] = "players/me/journal-0000000a.jsonl";

typedef struct Desk {
    char path[32];
    Arena *arena;
} Desk;

static int remove_entry(const char *path, const struct stat *about, int kind, struct FTW *walk) {
    (void)about;
    (void)kind;
    (void)walk;
    return remove(path);
}

static int set_up(void **state) {
    Desk *place = calloc(1, sizeof *place);
    strcpy(place->path, "/tmp/shoes-player-XXXXXX");
    assert_non_null(mkdtemp(place->path));
    place->arena = arena_new();
    *state = place;
    return 0;
}

static int tear_down(void **state) {
    Desk *place = *state;
    arena_free(place->arena);
    nftw(place->path, remove_entry, 16, FTW_DEPTH | FTW_PHYS);
    free(place);
    return 0;
}

static void put_bytes(const Desk *place, const char *name, const char *bytes, size_t length) {
    char path[PATH];
    snprintf(path, sizeof path, "%s/%s", place->path, name);
    for (char *slash = strchr(path + strlen(place->path) + 1, '/'); slash != NULL;
         slash = strchr(slash + 1, '/')) {
        *slash = '\0';
        mkdir(path, 0700);
        *slash = '/';
    }
    FILE *file = fopen(path, "wb");
    assert_non_null(file);
    assert_int_equal(fwrite(bytes, 1, length, file), length);
    fclose(file);
}

static void put(const Desk *place, const char *name, const char *text) {
    put_bytes(place, name, text, strlen(text));
}

static HostBytes get(const Desk *place, const char *name) {
    char path[PATH];
    struct stat about;
    snprintf(path, sizeof path, "%s/%s", place->path, name);
    FILE *file = stat(path, &about) == 0 ? fopen(path, "rb") : NULL;
    if (file == NULL) {
        return (HostBytes){NULL, 0};
    }
    char *bytes = arena_alloc(place->arena, (size_t)about.st_size + 1);
    size_t length = fread(bytes, 1, (size_t)about.st_size, file);
    fclose(file);
    return (HostBytes){bytes, length};
}

/* --- one start of the game --- */

typedef struct Start {
    Platform *platform;
    const Host *host;
    App *app;
} Start;

static Start start(const Desk *place) {
    Start start = {.platform =
                       platform_new(&(PlatformConfig){.data = place->path, .headless = true})};
    start.host = platform_host(start.platform);
    start.app = app_new(start.host, 5);
    assert_non_null(start.app);
    return start;
}

static void stop(Start *start) {
    app_free(start->app);
    platform_free(start->platform);
}

/* Into the first pair that was not worn yet. */
static void swap_move(const App *app, Move *move) {
    const Story *story = visit_story(app->visit);
    move->kind = MOVE_SWAP;
    for (int i = story->shoes_count - 1; i >= 0; i--) {
        if (!visit_answer_of(app->visit, i)->finished) {
            snprintf(move->wearer, sizeof move->wearer, "%s", story->shoes[i].wearer);
        }
    }
}

static Move next_move(const App *app) {
    Move move = {.kind = MOVE_NEXT};
    int offer[VISIT_OFFER_MAX];
    switch ((int)visit_phase(app->visit)) {
    case VISIT_GUESS:
        visit_offer(app->visit, offer);
        move.kind = MOVE_GUESS;
        move.guess = (Guess){.feelings = {offer[0], FEELING_NONE}, .strength = 3, .clue = -1};
        break;
    case VISIT_MINE:
        move.kind = MOVE_MINE;
        move.guess = (Guess){.feelings = {0, FEELING_NONE}, .strength = 2};
        break;
    case VISIT_ASK:
        move.kind = visit_answer(app->visit)->asked == -1 ? MOVE_ASK : MOVE_KEEP;
        break;
    case VISIT_READY:
        move.kind = MOVE_TURN;
        break;
    case VISIT_SAY:
        move.kind = visit_answer(app->visit)->said == -1 ? MOVE_SAY : MOVE_NEXT;
        break;
    case VISIT_SWAP:
        swap_move(app, &move);
        break;
    default:
        break;
    }
    return move;
}

/* Walks in all pairs with all steps and says which phase each line of the journal led to. */
static int play_story(const Desk *place, const char *key, const char *wearer,
                      VisitPhase phases[LINES]) {
    put(place, "tag", "0000000a");
    Start game = start(place);
    app_begin(game.app, library_entry(&game.app->library, key)->story, wearer);
    int lines = 1;
    phases[0] = visit_phase(game.app->visit);
    while (visit_phase(game.app->visit) != VISIT_DONE) {
        Move move = next_move(game.app);
        assert_true(lines + 2 < LINES);
        assert_true(app_move(game.app, move));
        if (move.kind == MOVE_TURN) {
            phases[lines++] = VISIT_TURNED;
        }
        phases[lines++] = visit_phase(game.app->visit);
    }
    phases[lines++] = VISIT_DONE; /* the `end` that the game writes by itself */
    stop(&game);
    return lines;
}

static int play_once(const Desk *place, VisitPhase phases[LINES]) {
    return play_story(place, KEY, "maya", phases);
}

/* Length of the first lines. */
static size_t length_of(HostBytes bytes, int lines) {
    size_t at = 0;
    for (int i = 0; i < lines; i++) {
        at = (size_t)((const char *)memchr(bytes.bytes + at, '\n', bytes.length - at) -
                      bytes.bytes) +
             1;
    }
    return at;
}

static void finish(App *app) {
    for (int i = 0; i < LINES && visit_phase(app->visit) != VISIT_DONE; i++) {
        assert_true(app_move(app, next_move(app)));
    }
    assert_int_equal(visit_phase(app->visit), VISIT_DONE);
}

/* However far the journal came, the visit goes on from there and comes to its end. */
static void goes_on_after_every_line(const Desk *place, const char *key, const char *wearer) {
    VisitPhase phases[LINES];
    int lines = play_story(place, key, wearer, phases);
    HostBytes whole = get(place, MINE);
    for (int i = 1; i < lines; i++) {
        put_bytes(place, MINE, whole.bytes, length_of(whole, i));
        Start game = start(place);
        assert_string_equal(game.app->player.resume_key, key);
        if (phases[i - 1] == VISIT_DONE) {
            stop(&game);
            continue;
        }
        assert_true(player_resume(&game.app->player, &game.app->library, game.app->visit));
        assert_int_equal(visit_phase(game.app->visit), phases[i - 1]);
        app_follow_visit(game.app);
        assert_int_not_equal(visit_phase(game.app->visit), VISIT_TURNED);
        finish(game.app);
        stop(&game);
    }
}

static bool came_by(const VisitPhase phases[LINES], VisitPhase phase) {
    for (int i = 0; i < LINES; i++) {
        if (phases[i] == phase) {
            return true;
        }
    }
    return false;
}

static void test_goes_on_after_every_line(void **state) {
    goes_on_after_every_line(*state, KEY, "maya");
}

/* With my shoes, three wearers and everybody side by side. */
static void test_goes_on_in_the_whole_loop(void **state) {
    VisitPhase phases[LINES] = {VISIT_IDLE};
    play_story(*state, "same-thing/half-a-sandwich", "robin", phases);
    for (VisitPhase phase = VISIT_WATCH; phase <= VISIT_DONE; phase++) {
        assert_true(came_by(phases, phase));
    }
}

static void test_goes_on_after_every_line_of_the_loop(void **state) {
    goes_on_after_every_line(*state, "same-thing/half-a-sandwich", "robin");
}

static void test_story_changed_is_not_resumed(void **state) {
    const Desk *place = *state;
    VisitPhase phases[LINES];
    play_once(place, phases);
    HostBytes whole = get(place, MINE);
    put_bytes(place, MINE, whole.bytes, length_of(whole, 3));
    Start game = start(place);
    assert_string_equal(game.app->player.resume_key, KEY);
    Story *changed = (Story *)(uintptr_t)library_entry(&game.app->library, KEY)->story;
    changed->version++;
    player_free(&game.app->player);
    player_load(&game.app->player, game.host, &game.app->library, "me");
    assert_string_equal(game.app->player.resume_key, "");
    stop(&game);
}

/* --- broken journals --- */

static void test_broken_lines_are_kept_once(void **state) {
    const Desk *place = *state;
    VisitPhase phases[LINES];
    int lines = play_once(place, phases);
    HostBytes whole = get(place, MINE);
    static const char junk[] = "junk\n\n\0\0\0\nx\0y\n\xff{}\n";
    size_t half = length_of(whole, 6), at = half;
    char *mixed = arena_alloc(place->arena, whole.length + sizeof junk);
    memcpy(mixed, whole.bytes, half);
    memcpy(mixed + at, junk, sizeof junk - 1);
    at += sizeof junk - 1;
    memcpy(mixed + at, whole.bytes + half, whole.length - half - 5); /* and torn */
    put_bytes(place, MINE, mixed, at + whole.length - half - 5);
    for (int i = 0; i < 3; i++) {
        Start game = start(place);
        assert_int_equal(game.app->player.set_aside, i == 0 ? 5 : 0);
        assert_int_equal(game.app->player.next_n, lines);
        assert_true(player_walked(&game.app->player, KEY, "maya"));
        stop(&game);
    }
    HostBytes kept = get(place, "players/me/set-aside.txt");
    assert_memory_equal(kept.bytes, "junk\n\0\0\0\nx\0y\n\xff{}\n{", 18);
}

static void test_many_files(void **state) {
    const Desk *place = *state;
    VisitPhase phases[LINES];
    int lines = play_once(place, phases);
    HostBytes whole = get(place, MINE);
    for (int i = 0; i < 90; i++) {
        char name[64];
        snprintf(name, sizeof name, "players/me/journal-000000%02x.jsonl", i);
        put(place, name, "");
    }
    put_bytes(place, "players/me/journal-ffffffff.jsonl", whole.bytes, whole.length);
    Start game = start(place);
    assert_int_equal(game.app->player.next_n, lines + 1);
    assert_true(player_walked(&game.app->player, KEY, "maya"));
    stop(&game);
}

/* Two machines apart from each other both called their visit the first. */
static void test_two_machines_count_alike(void **state) {
    const Desk *place = *state;
    VisitPhase phases[LINES];
    play_once(place, phases);
    HostBytes whole = get(place, MINE);
    put_bytes(place, MINE, whole.bytes, length_of(whole, 5));
    put_bytes(place, "players/me/journal-0000000b.jsonl", whole.bytes, length_of(whole, 2));
    Start game = start(place);
    assert_true(player_resume(&game.app->player, &game.app->library, game.app->visit));
    assert_int_equal(visit_move_count(game.app->visit), 1);
    stop(&game);
}

static HostRead read_no_journal(void *self, int root, const char *path, size_t cap, Arena *arena,
                                HostBytes *out) {
    const Host *real = platform_host(self);
    return strstr(path, "/journal-") != NULL ? HOST_READ_FAILED
                                             : real->read(self, root, path, cap, arena, out);
}

static void test_unread_file_is_said(void **state) {
    const Desk *place = *state;
    VisitPhase phases[LINES];
    play_once(place, phases);
    Start game = start(place);
    Host host = *game.host;
    assert_int_equal(game.app->player.unread, 0);
    host.read = read_no_journal;
    player_free(&game.app->player);
    player_load(&game.app->player, &host, &game.app->library, "me");
    assert_int_equal(game.app->player.unread, 1);
    stop(&game);
}

/* --- settings --- */

static Settings load_settings(const Desk *place, const char *text) {
    Settings settings;
    if (text != NULL) {
        put(place, "settings.json", text);
    }
    Start game = start(place);
    settings = game.app->settings;
    stop(&game);
    return settings;
}

static void test_settings_of_any_number(void **state) {
    assert_int_equal(load_settings(*state, "{\"text_percent\":2147483647}").text_percent, 200);
    assert_int_equal(load_settings(*state, "{\"text_percent\":-1e300}").text_percent, 100);
    assert_int_equal(load_settings(*state, "{\"text_percent\":149}").text_percent, 150);
    assert_int_equal(load_settings(*state, "{\"text_percent\":\"x\"}").text_percent, 100);
}

static void test_damaged_settings_are_put_aside(void **state) {
    const Desk *place = *state;
    char *large = arena_alloc(place->arena, 80000);
    memset(large, ' ', 79999);
    memcpy(large, "{", 1);
    large[79999] = '\0';
    load_settings(place, "{broken");
    load_settings(place, "");
    load_settings(place, large);
    assert_null(get(place, "settings.json").bytes);
    assert_string_equal(get(place, "settings-damaged.json").bytes, "{broken");
    assert_string_equal(get(place, "settings-damaged-2.json").bytes, "");
    assert_string_equal(get(place, "settings-damaged-3.json").bytes, large);
}

static void test_later_settings_survive(void **state) {
    const Desk *place = *state;
    put(place, "settings.json", "{\"text_percent\":150,\"later\":{\"a\":[1]}}");
    Start game = start(place);
    game.app->settings.high_contrast = true;
    settings_save(&game.app->settings, game.host);
    stop(&game);
    const char *text = get(place, "settings.json").bytes;
    assert_non_null(strstr(text, "\"later\""));
    assert_true(load_settings(place, NULL).high_contrast);
}

/* --- stories of one's own --- */

static HostBytes shipped(const Desk *place) {
    Start game = start(place);
    HostBytes bytes;
    char path[PATH];
    snprintf(path, sizeof path, "%s.json", KEY);
    assert_int_equal(game.host->read(game.host->self, HOST_LEVELS, path, CAP, place->arena, &bytes),
                     HOST_READ_OK);
    stop(&game);
    return bytes;
}

/* The entry of a file, or NULL. */
static const LibraryEntry *entry_of(const App *app, const char *file) {
    for (int i = 0; i < app->library.entry_count; i++) {
        if (strcmp(app->library.entries[i].file, file) == 0) {
            return &app->library.entries[i];
        }
    }
    return NULL;
}

static void test_own_stories(void **state) {
    static const char *const good[] = {"stories/one-more-player.json",
                                       "stories/my-pack/one-more-player.json"};
    static const char *const parcels[] = {"stories/cut.json", "stories/A b.json",
                                          "stories/UPPER.json", "stories/link.json"};
    static const char *const silent[] = {"stories/.hidden.json", "stories/my-pack/pack.json",
                                         "stories/one-more-player.de.json"};
    const Desk *place = *state;
    HostBytes story = shipped(place);
    char path[PATH];
    for (size_t i = 0; i < sizeof good / sizeof good[0]; i++) {
        put_bytes(place, good[i], story.bytes, story.length);
    }
    for (size_t i = 0; i < 3; i++) {
        put_bytes(place, parcels[i], story.bytes, i == 0 ? 700 : story.length);
        put_bytes(place, silent[i], story.bytes, story.length);
    }
    put_bytes(place, "stories/A Pack/one-more-player.json", story.bytes, story.length);
    snprintf(path, sizeof path, "%s/stories/link.json", place->path);
    assert_int_equal(symlink("/etc/passwd", path), 0);
    Start game = start(place);
    for (size_t i = 0; i < sizeof good / sizeof good[0]; i++) {
        assert_non_null(entry_of(game.app, good[i])->story);
    }
    for (size_t i = 0; i < sizeof parcels / sizeof parcels[0]; i++) {
        const LibraryEntry *entry = entry_of(game.app, parcels[i]);
        assert_non_null(entry);
        assert_null(entry->story);
        assert_non_null(strstr(entry->problems, parcels[i]));
    }
    for (size_t i = 0; i < sizeof silent / sizeof silent[0]; i++) {
        assert_null(entry_of(game.app, silent[i]));
    }
    assert_non_null(strstr(entry_of(game.app, "stories/A Pack")->problems, "stories/A Pack"));
    stop(&game);
}

/* Other files take no place, and what finds no place is said. */
static void test_more_stories_than_places(void **state) {
    const Desk *place = *state;
    char name[64];
    for (int i = 0; i < LIBRARY_STORIES_MAX + 50; i++) {
        snprintf(name, sizeof name, "stories/a-%d.png", i);
        put(place, name, "");
    }
    put(place, "stories/z.json", "{}");
    Start game = start(place);
    assert_non_null(entry_of(game.app, "stories/z.json"));
    int before = game.app->library.entry_count;
    stop(&game);
    for (int i = 0; i < LIBRARY_STORIES_MAX + 50; i++) {
        snprintf(name, sizeof name, "stories/s-%d.json", i);
        put(place, name, "{}");
    }
    game = start(place);
    assert_int_equal(game.app->library.entry_count, LIBRARY_STORIES_MAX);
    assert_int_equal(game.app->library.over, before + 50 + 1); /* and the one it is said in */
    snprintf(name, sizeof name, "%d stories", before + 50 + 1);
    assert_non_null(strstr(game.app->library.entries[LIBRARY_STORIES_MAX - 1].problems, name));
    stop(&game);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_goes_on_after_every_line, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_goes_on_in_the_whole_loop, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_goes_on_after_every_line_of_the_loop, set_up,
                                        tear_down),
        cmocka_unit_test_setup_teardown(test_story_changed_is_not_resumed, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_broken_lines_are_kept_once, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_many_files, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_two_machines_count_alike, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_unread_file_is_said, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_settings_of_any_number, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_damaged_settings_are_put_aside, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_later_settings_survive, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_own_stories, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_more_stories_than_places, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
