/* The notebook: what it knows from a journal's lines, and that its print is safe whatever is in
 * it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <shoes/text.h>

#include "platform/platform.h"
#include "screens/app_inside.h"
#include "screens/notebook_print.h"

enum { MANY = 8 };

static NotebookMemory *memory_new(void) {
    NotebookMemory *memory = calloc(1, sizeof *memory);
    assert_non_null(memory);
    return memory;
}

static void begin(NotebookMemory *memory, uint32_t v, MoveKind kind, const char *key,
                  const char *wearer, StoryFeel feel) {
    JournalLine line = {.v = v, .move = {.kind = kind}, .frozen = {.present = true}};
    text_copy(line.frozen.key, sizeof line.frozen.key, key);
    text_copy(line.frozen.wearer, sizeof line.frozen.wearer, wearer);
    line.frozen.truths[0] = feel;
    line.frozen.truths[1] = (StoryFeel){7, 2};
    line.frozen.truth_count = 2; /* the second is a shade only */
    notebook_memory_line(memory, &line);
}

static void make(NotebookMemory *memory, uint32_t v, MoveKind kind) {
    JournalLine line = {.v = v, .move = {.kind = kind}};
    notebook_memory_line(memory, &line);
}

static void test_counts_from_the_step(void **state) {
    (void)state;
    NotebookMemory *memory = memory_new();
    begin(memory, 1, MOVE_BEGIN, "a/one", "maya", (StoryFeel){3, 4});
    make(memory, 1, MOVE_PASS);
    assert_int_equal(memory->count, 0);
    assert_null(notebook_memory_teacher(memory, 3));
    make(memory, 1, MOVE_STEP);
    assert_int_equal(memory->count, 1);
    assert_int_equal(notebook_memory_visits(memory, "maya"), 1);
    assert_int_equal(notebook_memory_visits(memory, "sam"), 0);
    assert_string_equal(notebook_memory_teacher(memory, 3)->wearer, "maya");
    assert_int_equal(notebook_pair_strength(notebook_memory_teacher(memory, 3), 3), 4);
    assert_null(notebook_memory_teacher(memory, 7)); /* shades are not met */
    make(memory, 1, MOVE_STEP);
    assert_int_equal(notebook_memory_visits(memory, "maya"), 1);
    free(memory);
}

static void test_left_before_the_step(void **state) {
    (void)state;
    NotebookMemory *memory = memory_new();
    begin(memory, 1, MOVE_BEGIN, "a/one", "maya", (StoryFeel){3, 4});
    make(memory, 1, MOVE_END);
    make(memory, 2, MOVE_STEP); /* of a visit whose beginning is lost */
    assert_int_equal(memory->count, 0);
    free(memory);
}

static void test_swap_and_order(void **state) {
    (void)state;
    NotebookMemory *memory = memory_new();
    const NotebookPair *pairs[MANY];
    begin(memory, 1, MOVE_BEGIN, "a/one", "maya", (StoryFeel){3, 4});
    make(memory, 1, MOVE_STEP);
    begin(memory, 1, MOVE_SWAP, "a/one", "sam", (StoryFeel){5, 2});
    make(memory, 1, MOVE_STEP);
    begin(memory, 2, MOVE_BEGIN, "a/two", "maya", (StoryFeel){3, 1});
    make(memory, 2, MOVE_STEP);
    assert_int_equal(notebook_memory_with(memory, "maya", pairs, MANY), 2);
    assert_string_equal(pairs[0]->key, "a/two");
    assert_int_equal(notebook_memory_visits(memory, "sam"), 1);
    begin(memory, 3, MOVE_BEGIN, "a/one", "maya", (StoryFeel){3, 5});
    make(memory, 3, MOVE_STEP);
    assert_int_equal(notebook_memory_with(memory, "maya", pairs, MANY), 2);
    assert_string_equal(pairs[0]->key, "a/one"); /* walked in once more, and the latest */
    assert_int_equal(pairs[0]->walks, 2);
    assert_int_equal(pairs[0]->truths[0].strength, 5);
    assert_int_equal(notebook_memory_with(memory, "maya", pairs, 1), 1);
    assert_string_equal(notebook_memory_teacher(memory, 3)->key, "a/one");
    free(memory);
}

static void test_no_more_than_fits(void **state) {
    (void)state;
    NotebookMemory *memory = memory_new();
    memory->count = NOTEBOOK_PAIRS_MAX;
    begin(memory, 1, MOVE_BEGIN, "a/one", "maya", (StoryFeel){3, 4});
    make(memory, 1, MOVE_STEP);
    assert_int_equal(memory->count, NOTEBOOK_PAIRS_MAX);
    free(memory);
}

/* --- print --- */

static void test_hostile_texts(void **state) {
    (void)state;
    PageHtml *html = page_html_new("en\" onload=\"x", "</title><script>alert(1)</script>", "");
    page_html_text(html, "p", "a\"b", "<img src=x onerror='x'> & \x01\x7F\"q\"");
    DrawList *list = draw_list_new();
    draw_begin(list, draw_page(100, 100));
    draw_asset(list, (DrawRect){0, 0, 9, 9}, "icons/back.svg");
    page_html_picture(html, list, (DrawRect){0, 0, 100, 100}, "\"><script>");
    size_t length;
    const char *page = page_html_end(html, &length);
    assert_int_equal(strlen(page), length);
    assert_null(strstr(page, "<script"));
    assert_null(strstr(page, "<img"));
    assert_null(strstr(page, "\" onload"));
    assert_null(strchr(page, '\x01'));
    assert_null(strstr(page, "icons/"));
    assert_non_null(strstr(page, "<html lang=\"en&quot; onload=&quot;x\">"));
    assert_non_null(strstr(page, "class=\"a&quot;b\">&lt;img src=x onerror=&#39;x&#39;&gt; &amp; "
                                 "&quot;q&quot;</p>"));
    draw_list_free(list);
    page_html_free(html);
}

static size_t count_of(const char *text, const char *what) {
    size_t count = 0;
    for (const char *at = strstr(text, what); at != NULL; at = strstr(at + 1, what)) {
        count++;
    }
    return count;
}

static void test_prints_what_was_met(void **state) {
    (void)state;
    Platform *platform = platform_new(&(PlatformConfig){.headless = true});
    App *app = app_new(platform_host(platform), 1);
    assert_non_null(app);
    NotebookMemory *memory = memory_new();
    int left_out = feeling_find(&app->library.feelings, "left_out");
    begin(memory, 1, MOVE_BEGIN, "playground/one-more-player", "maya", (StoryFeel){left_out, 4});
    make(memory, 1, MOVE_STEP);
    int sad = feeling_find(&app->library.feelings, "sad");
    begin(memory, 2, MOVE_BEGIN, "gone/away", "sam", (StoryFeel){sad, 3});
    make(memory, 2, MOVE_STEP);
    begin(memory, 3, MOVE_BEGIN, "gone/away", "nobody", (StoryFeel){sad, 3});
    make(memory, 3, MOVE_STEP);
    PageHtml *html = notebook_print(&app->library, memory);
    size_t length;
    const char *page = page_html_end(html, &length);
    assert_non_null(strstr(page, "Maya felt left out."));
    assert_non_null(strstr(page, "Maya goes quiet when something hurts."));
    assert_null(strstr(page, "she talks with her hands")); /* that sign comes with a second visit */
    assert_non_null(strstr(page, "I felt left out. I said I didn&#39;t care"));
    assert_non_null(strstr(page, "Sam felt sad."));
    assert_non_null(strstr(page, "Maya taught us this word."));
    assert_null(strstr(page, "Robin"));
    assert_null(strstr(page, "<script"));
    assert_int_equal(count_of(page, "<svg"), count_of(page, "</svg>"));
    assert_int_equal(count_of(page, "role=\"img\""), 6);
    page_html_free(html);
    free(memory);
    app_free(app);
    platform_free(platform);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_counts_from_the_step), cmocka_unit_test(test_left_before_the_step),
        cmocka_unit_test(test_swap_and_order),       cmocka_unit_test(test_no_more_than_fits),
        cmocka_unit_test(test_hostile_texts),        cmocka_unit_test(test_prints_what_was_met),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
