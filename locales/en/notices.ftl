## News on or off. “News”: what the organisation sends to many people. Reminders of deadlines are not news.

notices-button = 🔕 News on or off
notices-on-short = 🔔 News is on.
notices-off-short = 🔕 News is off.
notices-on =
    <b>🔔 News is on.</b>

    We send you news and reminders. You can turn news off. Then you still get answers from support staff, reminders of legal deadlines (for example the last day of your stay), and urgent news.
notices-off =
    <b>🔕 News is off.</b>

    You still get answers from support staff, reminders of legal deadlines (for example the last day of your stay), and urgent news.
notices-stop = 🔕 Turn news off
notices-listen = 🔔 Turn news on
