#include <shoes/detection.h>

#include <math.h>

enum { HALVINGS = 200 };

static double below(double z) {
    return 0.5 * erfc(-z / sqrt(2.0));
}

bool detection_z(double share, double *out) {
    if (!(share > 0 && share < 1)) {
        return false;
    }
    double low = -40, high = 40;
    for (int i = 0; i < HALVINGS; i++) {
        double middle = (low + high) / 2;
        if (below(middle) < share) {
            low = middle;
        } else {
            high = middle;
        }
    }
    *out = (low + high) / 2;
    return true;
}

bool detection_rates(double hits, double false_alarms, Detection *out) {
    double z_hits = 0, z_alarms = 0;
    if (!detection_z(hits, &z_hits) || !detection_z(false_alarms, &z_alarms)) {
        return false;
    }
    *out = (Detection){z_hits - z_alarms, -(z_hits + z_alarms) / 2};
    return true;
}

Detection detection_counted(int hits, int signals, int alarms, int noises) {
    Detection out = {0, 0};
    detection_rates((hits + 0.5) / (signals + 1), (alarms + 0.5) / (noises + 1), &out);
    return out;
}
