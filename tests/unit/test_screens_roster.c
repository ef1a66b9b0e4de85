/* Who plays on this machine: folders, looks, guests, two machines in one folder, copies, and
 * forgetting. */
#include <ftw.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include <cmocka.h>

#include <shoes/text.h>

#include "game_desk.h"
#include "screens/desk.h"
#include "screens/player_file.h"
#include "screens/player_notes.h"
#include "screens/players.h"

enum { PATH = 256 };

static const char KEY[] = "playground/one-more-player";

typedef struct Folder {
    char path[32];
    Platform *platform;
    const Host *host;
    Roster roster;
} Folder;

static int remove_entry(const char *path, const struct stat *about, int kind, struct FTW *walk) {
    (void)about, (void)kind, (void)walk;
    return remove(path);
}

static void open_place(Folder *place) {
    place->platform = platform_new(&(PlatformConfig){.data = place->path, .headless = true});
    place->host = platform_host(place->platform);
    roster_load(&place->roster, place->host);
}

static int set_up(void **state) {
    Folder *place = calloc(1, sizeof *place);
    strcpy(place->path, "/tmp/shoes-roster-XXXXXX");
    assert_non_null(mkdtemp(place->path));
    open_place(place);
    *state = place;
    return 0;
}

static int tear_down(void **state) {
    Folder *place = *state;
    platform_free(place->platform);
    nftw(place->path, remove_entry, 16, FTW_DEPTH | FTW_PHYS);
    free(place);
    return 0;
}

static void put(const Folder *place, const char *path, const char *text) {
    place->host->append(place->host->self, path, text, strlen(text));
    place->host->flush(place->host->self);
}

static bool exists(const Folder *place, const char *path) {
    char whole[PATH];
    struct stat about;
    snprintf(whole, sizeof whole, "%s/%s", place->path, path);
    return stat(whole, &about) == 0;
}

static RosterPlayer add(Folder *place, const char *name, OwnPair pair) {
    RosterPlayer player = {.pair = pair};
    snprintf(player.name, sizeof player.name, "%s", name);
    assert_true(roster_put(&place->roster, place->host, &player));
    place->host->flush(place->host->self);
    return player;
}

/* --- looks --- */

static void test_players_are_found_again(void **state) {
    Folder *place = *state;
    RosterPlayer rio = add(place, "Rio", (OwnPair){4, 2}), plain = add(place, "", (OwnPair){1, 7});
    roster_load(&place->roster, place->host);
    assert_int_equal(place->roster.count, 2);
    assert_string_equal(place->roster.players[0].id, plain.id); /* by kind of shoes */
    const RosterPlayer *found = roster_called(&place->roster, "Rio");
    assert_non_null(found);
    assert_string_equal(found->id, rio.id);
    assert_int_equal(found->pair.kind, 4);
    assert_int_equal(found->pair.colour, 2);
    assert_ptr_equal(roster_called(&place->roster, plain.id), &place->roster.players[0]);
    assert_null(roster_called(&place->roster, ""));
    assert_null(roster_called(&place->roster, "nobody"));
}

static void test_two_of_one_name(void **state) {
    Folder *place = *state;
    add(place, "Rio", (OwnPair){0, 0});
    add(place, "Rio", (OwnPair){1, 0});
    assert_null(roster_called(&place->roster, "Rio"));
}

/* Each machine writes a file of its own; the later look counts, whichever is read first. */
static void test_two_machines(void **state) {
    Folder *place = *state;
    put(place, "players/p1/about-0000000a.json",
        "{\"format\":1,\"n\":3,\"shoes\":\"clogs\",\"colour\":\"pink\",\"name\":\"New\"}");
    put(place, "players/p1/about-0000000b.json",
        "{\"format\":1,\"n\":2,\"shoes\":\"boots\",\"colour\":\"red\",\"name\":\"Old\"}");
    put(place, "players/p1/about-0000000c.json", "{\"n\":9,");
    put(place, "players/p1/about-0000000d.json", "{\"n\":\"many\",\"name\":\"Odd\"}");
    roster_load(&place->roster, place->host);
    assert_int_equal(place->roster.count, 1);
    assert_string_equal(place->roster.players[0].name, "New");
    assert_int_equal(place->roster.players[0].pair.kind, 1);
}

static void test_two_hundred(void **state) {
    Folder *place = *state;
    for (int i = 0; i < ROSTER_MAX; i++) {
        add(place, "", (OwnPair){i % OWN_KINDS, i % OWN_COLOURS});
    }
    RosterPlayer late = {.name = "Late"};
    assert_false(roster_put(&place->roster, place->host, &late));
    put(place, "players/zz/about-0000000a.json", "{\"n\":1}");
    roster_load(&place->roster, place->host);
    assert_int_equal(place->roster.count, ROSTER_MAX);
    assert_true(place->roster.more);
}

static void test_empty_folders_are_nobody(void **state) {
    Folder *place = *state;
    char whole[PATH];
    put(place, "players/p1/about-0000000a.json", "{\"n\":1}");
    snprintf(whole, sizeof whole, "%s/players/empty", place->path);
    assert_int_equal(mkdir(whole, 0700), 0);
    roster_load(&place->roster, place->host);
    assert_int_equal(place->roster.count, 1);
}

static void test_folders_are_private(void **state) {
    Folder *place = *state;
    char whole[PATH];
    struct stat about;
    RosterPlayer rio = add(place, "Rio", (OwnPair){0, 0});
    snprintf(whole, sizeof whole, "%s/players/%s", place->path, rio.id);
    assert_int_equal(stat(whole, &about), 0);
    assert_int_equal(about.st_mode & 0777, 0700);
}

/* --- dyeing --- */

static void test_only_red_is_dyed(void **state) {
    (void)state;
    static const char svg[] =
        "<path fill=\"#d0453a\" stroke=\"#5a3420\"/><path fill=\"#fff6e6\"/>#x";
    char out[sizeof svg];
    own_shoes_dye(svg, 0, out);
    assert_non_null(strstr(out, "#5a3420"));
    own_shoes_dye(svg, 5, out);
    assert_int_equal(strlen(out), strlen(svg));
    assert_null(strstr(out, "#d0453a"));
    assert_non_null(strstr(out, "stroke=\"#5a3420\"/><path fill=\"#fff6e6\"/>#x"));
}

/* --- a name by the keyboard --- */

static void test_a_typed_name(void **state) {
    void *opened = NULL;
    (void)state;
    assert_int_equal(game_open(&opened, NULL), 0);
    Game *game = opened;
    app_open(game->app, SCREEN_PLAYERS);
    players_go(game->app, PLAYERS_NAME);
    static const char *const keys[] = {"r", "p", "backspace", "i", "o", "tab"};
    for (size_t i = 0; i < sizeof keys / sizeof keys[0]; i++) {
        Input news = {0};
        snprintf(news.learned, sizeof news.learned, "%s", keys[i]);
        frame_with(game, news);
    }
    assert_string_equal(game->app->players.fresh.name, "Rio");
    press_at(game, node_with(game, "That is me"));
    assert_false(game->app->typing);
    assert_non_null(roster_called(&game->app->roster, "Rio"));
    game_close(&opened);
}

/* --- playing --- */

static App *open_app(const Folder *place) {
    App *app = app_new(place->host, 5);
    assert_non_null(app);
    return app;
}

static void play_a_little(App *app) {
    app_begin(app, library_entry(&app->library, KEY)->story, "maya");
    for (int i = 0; i < 3; i++) {
        assert_true(app_move(app, (Move){.kind = MOVE_NEXT}));
    }
    app->host->flush(app->host->self);
}

static void test_a_guest_leaves_nothing(void **state) {
    Folder *place = *state;
    App *app = open_app(place);
    app_choose_player(app, "");
    play_a_little(app);
    assert_false(exists(place, "players"));
    app_free(app);
}

static void test_players_are_apart(void **state) {
    Folder *place = *state;
    RosterPlayer rio = add(place, "Rio", (OwnPair){0, 0}), kim = add(place, "Kim", (OwnPair){1, 0});
    App *app = open_app(place);
    app_choose_player(app, rio.id);
    play_a_little(app);
    app_choose_player(app, kim.id);
    assert_string_equal(app->player.resume_key, "");
    app_choose_player(app, rio.id);
    assert_string_equal(app->player.resume_key, KEY);
    app_free(app);
}

static void test_forgetting(void **state) {
    Folder *place = *state;
    RosterPlayer rio = add(place, "Rio", (OwnPair){0, 0}), kim = add(place, "Kim", (OwnPair){1, 0});
    App *app = open_app(place);
    app_choose_player(app, rio.id);
    play_a_little(app);
    char folder[PATH], other[PATH];
    snprintf(folder, sizeof folder, "players/%s", rio.id);
    snprintf(other, sizeof other, "players/%s", kim.id);
    assert_true(exists(place, folder));
    snprintf(app->desk.id, sizeof app->desk.id, "%s", rio.id);
    assert_true(desk_forget_player(app));
    assert_false(exists(place, folder));
    assert_true(exists(place, other));
    assert_null(roster_find(&app->roster, rio.id));
    assert_string_equal(app->player.id, ROSTER_FIRST);
    assert_string_equal(app->player.resume_key, "");
    app_free(app);
    assert_false(exists(place, folder)); /* nothing was written late */
}

static void test_nothing_else_is_forgotten(void **state) {
    Folder *place = *state;
    put(place, "keep.txt", "here");
    const char *const bad[] = {"", "..", "players/../keep.txt", "/tmp", "players/.."};
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        assert_false(place->host->forget(place->host->self, bad[i]));
    }
    assert_true(place->host->forget(place->host->self, "players/nobody"));
    assert_true(exists(place, "keep.txt"));
}

/* --- reading at the desk --- */

static void put_long_journal(const Folder *place, const char *id, int lines) {
    char path[PATH], line[JOURNAL_LINE];
    TextPile pile = {0};
    FeelingBook none = {.count = 0};
    snprintf(path, sizeof path, "players/%s/journal-0000000a.jsonl", id);
    for (int i = 0; i < lines; i++) {
        JournalLine next = {.n = (uint64_t)i + 1, .v = 1, .move = {.kind = MOVE_NEXT}};
        size_t length = journal_print(&next, &none, line, sizeof line);
        text_pile_put(&pile, line, length);
    }
    place->host->append(place->host->self, path, pile.bytes, pile.length);
    place->host->flush(place->host->self);
    text_pile_free(&pile);
}

static void frame_of(App *app, DrawList *list, uint64_t now) {
    app_frame(app, &(Input){.window_w = 1280, .window_h = 720, .saved_through = UINT64_MAX}, now,
              list);
}

/* The page goes on while a long journal is read, says how far it is, and can be left. */
static void test_a_long_journal_is_read_bit_by_bit(void **state) {
    enum { LINES = 90000 };
    Folder *place = *state;
    RosterPlayer rio = add(place, "Rio", (OwnPair){0, 0});
    put_long_journal(place, rio.id, LINES);
    App *app = open_app(place);
    DrawList *list = draw_list_new();
    double part = 0;
    int frames = 0;
    text_copy(app->desk.id, sizeof app->desk.id, rio.id);
    desk_go(app, DESK_PLAYER);
    app_open(app, SCREEN_DESK);
    for (; app->desk.report == NULL && frames < 50; frames++) {
        frame_of(app, list, 1000 + (uint64_t)frames * 20);
        if (app->desk.reading != NULL) {
            assert_true(report_part(app->desk.reading) >= part);
            part = report_part(app->desk.reading);
        }
    }
    assert_true(frames > 3 && part > .5);
    assert_non_null(app->desk.report);
    desk_write_report(app);
    assert_non_null(strstr(app->desk.said, "report.html"));
    char told[DESK_TEXT];
    desk_text(app, told);
    assert_non_null(strstr(told, "report.html"));
    app->save_failed = true; /* the disk took nothing: no word of a page that lies there */
    desk_text(app, told);
    assert_null(strstr(told, "report.html"));
    app->save_failed = false;
    desk_go(app, DESK_PLAYERS); /* left, come back, and left in the middle */
    desk_go(app, DESK_PLAYER);
    frame_of(app, list, 5000);
    frame_of(app, list, 5020);
    assert_non_null(app->desk.reading);
    desk_go(app, DESK_PLAYERS);
    assert_null(app->desk.reading);
    desk_go(app, DESK_PLAYER);
    frame_of(app, list, 6000);
    app_free(app); /* and the game closed in the middle */
    draw_list_free(list);
}

/* --- one file --- */

static const char COPY[] =
    "{\"shoes_player\":1,\"id\":\"p9\",\"shoes\":\"boots\",\"colour\":\"blue\","
    "\"name\":\"Rio\"}\n{\"file\":\"journal-0000000a.jsonl\"}\none\ntwo\n";

static PlayerFileRead bring(Folder *place, const char *text) {
    return player_file_read(place->host, &place->roster, text, strlen(text));
}

static void expect_journal(const Folder *place, const char *text) {
    Arena *arena = arena_new();
    HostBytes bytes;
    assert_int_equal(place->host->read(place->host->self, HOST_DATA,
                                       "players/p9/journal-0000000a.jsonl", 4096, arena, &bytes),
                     HOST_READ_OK);
    assert_string_equal(bytes.bytes, text);
    arena_free(arena);
}

static void test_out_and_in(void **state) {
    Folder *place = *state;
    TextPile pile = {0};
    assert_int_equal(bring(place, COPY), PLAYER_FILE_OK);
    expect_journal(place, "one\ntwo\n");
    assert_string_equal(place->roster.players[0].name, "Rio");
    assert_true(player_file_write(place->host, roster_find(&place->roster, "p9"), &pile));
    assert_string_equal(pile.bytes, COPY);
    text_pile_free(&pile);
    assert_int_equal(bring(place, COPY), PLAYER_FILE_OK); /* again: nothing comes twice */
    expect_journal(place, "one\ntwo\n");
    assert_int_equal(place->roster.count, 1);
}

static void test_what_is_missing_comes(void **state) {
    Folder *place = *state;
    put(place, "players/p9/journal-0000000a.jsonl", "one\n");
    roster_load(&place->roster, place->host);
    assert_int_equal(bring(place, COPY), PLAYER_FILE_OK);
    expect_journal(place, "one\ntwo\n");
}

static void test_other_lines_stay(void **state) {
    Folder *place = *state;
    put(place, "players/p9/journal-0000000a.jsonl", "one\nthree\n");
    assert_int_equal(bring(place, COPY), PLAYER_FILE_OTHER);
    expect_journal(place, "one\nthree\n");
}

/* They come along, and never over those that are there. */
static void test_notes_come_along(void **state) {
    Folder *place = *state;
    TextPile pile = {0};
    const char *notes = "";
    Arena *arena = arena_new();
    put(place, "players/p9/journal-0000000a.jsonl", "one\n");
    put(place, "players/p9/notes.txt", "# mine\r\nSings \"oh\" \xff {\"file\":\nSecond.\n");
    roster_load(&place->roster, place->host);
    const RosterPlayer *player = roster_find(&place->roster, "p9");
    assert_true(player_file_write(place->host, player, &pile));
    assert_true(place->host->forget(place->host->self, "players/p9"));
    assert_int_equal(bring(place, pile.bytes), PLAYER_FILE_OK);
    assert_true(player_notes_read(place->host, "players/p9", arena, &notes));
    assert_string_equal(notes, "# mine\nSings \"oh\" ? {\"file\":\nSecond.\n");
    expect_journal(place, "one\n");
    put(place, "players/p9/notes.txt", "Newer.\n"); /* behind it */
    assert_int_equal(bring(place, pile.bytes), PLAYER_FILE_OK);
    assert_true(player_notes_read(place->host, "players/p9", arena, &notes));
    assert_string_equal(notes, "# mine\nSings \"oh\" ? {\"file\":\nSecond.\nNewer.\n");
    text_pile_free(&pile);
    arena_free(arena);
}

static void test_strange_files(void **state) {
    Folder *place = *state;
    static const char *const bad[] = {
        "",
        "\n",
        "hello\n",
        "{\"shoes_player\":2,\"id\":\"p9\"}\n",
        "{\"shoes_player\":1,\"id\":\"../p9\"}\n",
        "{\"shoes_player\":1,\"id\":\"\"}\n",
        "{\"shoes_player\":1}\n",
        "{\"shoes_player\":1,\"id\":\"p9\"}\n{\"file\":\"../../tag\"}\nx\n",
        "{\"shoes_player\":1,\"id\":\"p9\"}\n{\"file\":\"about-0000000a.json\"}\n{}\n",
        "{\"shoes_player\":1,\"id\":\"p9\"}\nhello\n",
    };
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        assert_int_equal(bring(place, bad[i]), PLAYER_FILE_STRANGE);
    }
    assert_false(exists(place, "players/p9/journal-0000000a.jsonl"));
}

int main(void) {
    const struct CMUnitTest tests[] = {
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
        TEST(test_players_are_found_again),
        TEST(test_two_of_one_name),
        TEST(test_two_machines),
        TEST(test_two_hundred),
        TEST(test_empty_folders_are_nobody),
        TEST(test_folders_are_private),
        TEST(test_only_red_is_dyed),
        TEST(test_a_typed_name),
        TEST(test_a_guest_leaves_nothing),
        TEST(test_players_are_apart),
        TEST(test_forgetting),
        TEST(test_nothing_else_is_forgotten),
        TEST(test_out_and_in),
        TEST(test_what_is_missing_comes),
        TEST(test_other_lines_stay),
        TEST(test_a_long_journal_is_read_bit_by_bit),
        TEST(test_notes_come_along),
        TEST(test_strange_files),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
