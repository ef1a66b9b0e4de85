/* What would you say: we are ourselves again, and our words bring an answer. */
#include <shoes/feeling_line.h>

#include "screens/say.h"
#include "screens/screens.h"

void say_turn_page(App *app, int page) {
    app->say.page = page;
    app->say.refocus = true;
    app_restart_clock(app);
}

/* A pair of shoes that was not stepped out of before: a hot moment begins with a breath. */
static void begin_pair(App *app) {
    const StoryShoes *shoes = visit_shoes(app->visit);
    app->say = (SayState){
        .seed = visit_seed(app->visit), .story = visit_story(app->visit), .shoes = shoes};
    app->say.said = visit_answer(app->visit)->said;
    app->say.breathing =
        visit_answer(app->visit)->said_first == -1 &&
        feeling_line_is_hot(&app->library.expressions, visit_story(app->visit), shoes->moment);
}

/* What is shown follows the visit, whoever moved it. */
static void follow(App *app) {
    const SayState *say = &app->say;
    bool same = say->shoes == visit_shoes(app->visit) && say->story == visit_story(app->visit) &&
                say->seed == visit_seed(app->visit);
    if (!same) {
        begin_pair(app);
    }
    int said = visit_answer(app->visit)->said;
    if (say->said != said) {
        app->say.said = said;
        app->say.page = said == -1 ? 1 : 0; /* we know already who we are */
        app->say.refocus = said == -1;
    }
}

void say_reply(const App *app, int said, Reply *out) {
    const StoryShoes *shoes = visit_shoes(app->visit);
    const VisitAnswer *answer = visit_answer(app->visit);
    reply_moment(app, out);
    for (int i = 0; i < answer->laid; i++) {
        if (answer->laid_say[i] != said) {
            reply_lay(out, &shoes->say[answer->laid_say[i]].shows);
        }
    }
    if (said >= 0) {
        const StorySay *say = &shoes->say[said];
        reply_answer(app, out, say->answer, shoes->speaker, &say->shows);
    }
}

void say_frame(App *app, Ui *ui) {
    follow(app);
    if (app->say.breathing) {
        say_breath_frame(app, ui);
    } else if (app->say.said == -1) {
        say_list_frame(app, ui);
    } else {
        say_answer_frame(app, ui);
    }
}
