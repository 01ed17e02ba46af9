// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace acuerdo {

/// Cuts UTF-8 texts into the words of foldedWords(), fast enough to index a quarter of a million of them. Keeps one
/// buffer: use one for many texts, in one thread.
class WordCutter
{
public:
    /// Calls `visit` with each folded word of `text`, in order.
    template<typename Visit>
    void cut(std::string_view text, Visit &&visit)
    {
        m_word.clear();
        int visited = 0;
        for (size_t at = 0; at < text.size();) {
            const Step taken = step(text, at);
            if (taken == Step::Unusual)
                return cutSlowly(text, visited, visit);
            if (taken == Step::Between && !m_word.empty()) {
                visit(std::string_view(m_word));
                ++visited;
                m_word.clear();
            }
        }
        if (!m_word.empty())
            visit(std::string_view(m_word));
    }

private:
    enum class Step { Inside, Between, Unusual };

    // Takes one character into the word, or says that it stands between words.
    Step step(std::string_view text, size_t &at);
    // By Qt's own tables; leaves out the words that were visited before.
    static void cutSlowly(std::string_view text, int visited, const std::function<void(std::string_view)> &visit);

    std::string m_word;
};

} // namespace acuerdo
