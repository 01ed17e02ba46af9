// SPDX-FileCopyrightText: 2026 The Acuerdo developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"

#include "core/query/query_words.h"

#include <QCoreApplication>

namespace acuerdo {
namespace {

struct CliText {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString dashed(const OptionSpec &option)
{
    return QStringLiteral("--") + QLatin1String(option.name);
}

QString helpHint(const CommandSpec *command)
{
    return command ? CliText::tr("See “acuerdo-cli %1 --help”.").arg(QLatin1String(command->name))
                   : CliText::tr("See “acuerdo-cli --help”.");
}

class ArgumentReader
{
public:
    ArgumentReader(const QStringList &words, std::span<const CommandSpec> commands)
        : m_words(words)
        , m_commands(commands)
    {}

    Result<Arguments> read()
    {
        findCommand();
        while (m_next < m_words.size())
            ACUERDO_TRY(readWord(m_words[m_next++]));
        const bool asksForHelp = m_arguments.has("help") || m_arguments.has("version");
        if (!m_arguments.command && !asksForHelp && !m_arguments.positionals.isEmpty())
            return failure(unknownCommand());
        if (m_arguments.command && !asksForHelp)
            ACUERDO_TRY(checkCount());
        return m_arguments;
    }

private:
    // Options may stand before the command: it is the first word that is neither an option nor the value of one.
    void findCommand()
    {
        for (qsizetype place = 0; place < m_words.size() && m_words[place] != QStringLiteral("--"); ++place) {
            if (!m_words[place].startsWith(u'-'))
                return takeCommand(place);
            const auto option = optionNamed(m_words[place]);
            if (option && option->value && !m_words[place].contains(u'='))
                ++place;
        }
    }

    void takeCommand(qsizetype place)
    {
        const QString two = m_words[place] + u' ' + m_words.value(place + 1);
        for (const CommandSpec &command : m_commands) {
            const QLatin1String name(command.name);
            if (name != two && name != m_words[place])
                continue;
            m_arguments.command = &command;
            m_words.remove(place, name.contains(u' ') ? 2 : 1);
            return;
        }
    }

    QList<OptionSpec> options() const
    {
        QList<OptionSpec> all(commonOptions().begin(), commonOptions().end());
        if (m_arguments.command) {
            for (const OptionSpec &option : m_arguments.command->options)
                all += option;
        }
        return all;
    }

    std::optional<OptionSpec> optionNamed(const QString &word) const
    {
        const QString name = word.section(u'=', 0, 0);
        for (const OptionSpec &option : options()) {
            const bool isShort = option.letter && name == QStringLiteral("-") + QLatin1Char(option.letter);
            if (isShort || name == dashed(option))
                return option;
        }
        return std::nullopt;
    }

    Result<Done> readWord(const QString &word)
    {
        if (m_onlyPositionals || word == QStringLiteral("-") || !word.startsWith(u'-')) {
            m_arguments.positionals += word;
            return Done();
        }
        if (word == QStringLiteral("--")) {
            m_onlyPositionals = true;
            return Done();
        }
        if (const auto option = optionNamed(word))
            return readOption(*option, word);
        if (!word.startsWith(QStringLiteral("--")) && word.size() > 2) {
            m_arguments.positionals += word; // a query that begins with a negated term
            return Done();
        }
        QStringList names;
        for (const OptionSpec &option : options())
            names += dashed(option);
        return failure(CliText::tr("There is no option “%1”.").arg(word) + u' '
                       + didYouMean(names, word.section(u'=', 0, 0)) + helpHint(m_arguments.command));
    }

    Result<Done> readOption(const OptionSpec &option, const QString &word)
    {
        const qsizetype equals = word.indexOf(u'=');
        QStringList &values = m_arguments.options[QLatin1String(option.name)];
        if (!option.value) {
            if (equals >= 0)
                return failure(CliText::tr("%1 takes no value.").arg(dashed(option)));
            return Done();
        }
        if (equals < 0 && m_next == m_words.size())
            return failure(CliText::tr("%1 needs a value: %2.").arg(dashed(option), QLatin1String(option.value)));
        if (!values.isEmpty() && !option.isRepeatable)
            return failure(CliText::tr("%1 is given twice.").arg(dashed(option)));
        values += equals < 0 ? m_words[m_next++] : word.mid(equals + 1);
        return Done();
    }

    QString unknownCommand() const
    {
        const QString &word = m_arguments.positionals.first();
        QStringList names;
        QStringList beneath;
        for (const CommandSpec &command : m_commands) {
            const QString name = QLatin1String(command.name);
            names += name.section(u' ', 0, 0);
            if (name.startsWith(word + u' '))
                beneath += name;
        }
        if (!beneath.isEmpty())
            return CliText::tr("“%1” needs a second word: %2.").arg(word, beneath.join(QStringLiteral(", ")));
        return CliText::tr("There is no command “%1”.").arg(word) + u' ' + didYouMean(names, word) + helpHint(nullptr);
    }

    Result<Done> checkCount() const
    {
        const CommandSpec &command = *m_arguments.command;
        const qsizetype count = m_arguments.positionals.size();
        if (count < command.fewest)
            return failure(
                CliText::tr("“%1” needs %2.").arg(QLatin1String(command.name), QLatin1String(command.positionals))
                + u' ' + helpHint(&command));
        if (count > command.most)
            return failure(
                CliText::tr("“%1” is one word too many. Put quotation marks around words that belong together.")
                    .arg(m_arguments.positionals[command.most])
                + u' ' + helpHint(&command));
        return Done();
    }

    QStringList m_words;
    std::span<const CommandSpec> m_commands;
    Arguments m_arguments{};
    qsizetype m_next = 0;
    bool m_onlyPositionals = false;
};

} // namespace

std::span<const OptionSpec> commonOptions()
{
    static constexpr OptionSpec options[] = {
        {"workspace", 'w', "FILE",
         QT_TRANSLATE_NOOP("Cli", "the workspace (else ACUERDO_WORKSPACE, else the only *.acuerdo file here)")},
        {"lang", 0, "en|es", QT_TRANSLATE_NOOP("Cli", "language of every text (else the system's)")},
        {"help", 'h', nullptr, QT_TRANSLATE_NOOP("Cli", "this help")},
        {"version", 0, nullptr, QT_TRANSLATE_NOOP("Cli", "the version of Acuerdo")},
    };
    return options;
}

QString Arguments::value(const char *option) const
{
    const QStringList given = values(option);
    return given.isEmpty() ? QString() : given.last();
}

Result<Arguments> readArguments(const QStringList &words, std::span<const CommandSpec> commands)
{
    return ArgumentReader(words, commands).read();
}

QString languageWord(const QStringList &words)
{
    const QString option = QStringLiteral("--lang");
    for (qsizetype place = 0; place < words.size() && words[place] != QStringLiteral("--"); ++place) {
        if (words[place] == option)
            return words.value(place + 1);
        if (words[place].startsWith(option + u'='))
            return words[place].mid(option.size() + 1);
    }
    return {};
}

QString didYouMean(const QStringList &known, const QString &typed)
{
    QueryVocabulary words;
    for (const QString &word : known)
        words += QueryWord{word, {word}};
    const QueryWord *nearest = nearestWord(words, typed);
    return nearest ? CliText::tr("Did you mean “%1”?").arg(nearest->key) + u' ' : QString();
}

} // namespace acuerdo
