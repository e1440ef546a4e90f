## News on or off. “News”: what the organisation sends to many people. Reminders of deadlines are not news.

notices-button = 🔕 打开或关闭最新消息
notices-on-short = 🔔 最新消息已打开。
notices-off-short = 🔕 最新消息已关闭。
notices-on =
    <b>🔔 最新消息已打开。</b>

    我们会给您发最新消息和提醒。您可以关闭最新消息。关闭后，您仍会收到支援人员的答复、法定期限的提醒（例如在留期限的最后一天），以及紧急的消息。
notices-off =
    <b>🔕 最新消息已关闭。</b>

    您仍会收到支援人员的答复、法定期限的提醒（例如在留期限的最后一天），以及紧急的消息。
notices-stop = 🔕 关闭最新消息
notices-listen = 🔔 打开最新消息
