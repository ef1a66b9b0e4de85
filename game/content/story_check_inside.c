#include <shoes/text.h>

#include "content/story_check.h"

static void check_not_wearer(StoryCheck *check, const char *place, const char *who) {
    check_stands(check, place, who);
    if (who != NULL && text_equal(who, check->shoes->wearer)) {
        issues_add(check->issues, ISSUE_ERROR, place,
                   "\"%s\" looks out of these eyes and cannot be in the picture: delete it", who);
    }
}

static void check_view_list(StoryCheck *check, const char *field, const StoryTexts *list) {
    for (int i = 0; i < list->count; i++) {
        check_not_wearer(check, check_pair(check, field), list->items[i]);
    }
}

static bool is_hidden(const StoryInside *inside, const char *who) {
    for (int i = 0; i < inside->hidden.count; i++) {
        if (who != NULL && text_equal(inside->hidden.items[i], who)) {
            return true;
        }
    }
    return false;
}

static void check_hidden(StoryCheck *check, const char *who) {
    if (is_hidden(&check->shoes->inside, who)) {
        issues_add(check->issues, ISSUE_ERROR, check_pair(check, "inside.view.hidden"),
                   "\"%.40s\" is seen and hidden at once: keep one", who);
    }
}

void story_check_inside(StoryCheck *check) {
    const StoryInside *inside = &check->shoes->inside;
    for (int i = 0; i < inside->shows.count; i++) {
        const char *who = inside->shows.items[i].who;
        check_not_wearer(check, check_pair(check, "inside.view.shows"), who);
        check_hidden(check, who);
    }
    check_view_list(check, "inside.view.turned", &inside->turned);
    check_view_list(check, "inside.view.hidden", &inside->hidden);
    for (int i = 0; i < inside->turned.count; i++) {
        check_hidden(check, inside->turned.items[i]);
    }
}
