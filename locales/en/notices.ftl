## No more notices

notices-button = 🔕 Notices on or off
notices-on-short = 🔔 Notices are on.
notices-off-short = 🔕 Notices are off.
notices-on =
    <b>🔔 Notices are on.</b>

    We send you news and reminders. You can turn notices off. Reminders of legal deadlines, for example the last day of your stay, and answers of support staff come all the same.
notices-off =
    <b>🔕 Notices are off.</b>

    Reminders of legal deadlines, for example the last day of your stay, still come. Answers of support staff come too.
notices-stop = 🔕 Stop notices
notices-listen = 🔔 Let notices come again
