#include "core/checks/check_rule.h"

namespace budget {

std::span<const CheckRule> documentRules() {
    return {};
}

} // namespace budget
