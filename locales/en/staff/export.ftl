# Exports: workbooks for managers, admins and auditors.

export-which = <b>What do you want to export?</b>
export-roster = The roster
export-events = What happened (audit log)
export-answers = Answers that reached workers
export-reports = Reports to offices (通報)
export-notice = A notice: to whom, and what became of it
export-notice-which = <b>Which notice?</b>
export-notice-none = No notice has gone out yet.
# $export (String)
export-confirm =
    <b>Export this?</b>

    { $export ->
        [roster] The Excel file holds the roster: names, nationality, status, employer, contracts and dates of everybody on it.
        [answers] The Excel file holds every answer that reached a worker: consultation, number, when, who wrote and sent it, its words, and each correction. Auditors get no words.
        [reports] The Excel file holds what was noted of reports to offices and of telling the employer: whom, when, how, who decided, what came of it, and each correction. Auditors get no words.
        [notice] The Excel file holds one notice: whom it was for, its words in each language, who wrote and approved it, and for each person, by number, whether and when it arrived and was read.
       *[events] The Excel file holds what happened: who did what, about whom and when, by numbers. It holds no names and no words.
    }

    It is recorded that you took it. Keep the file safe, and delete it when you do not need it any more.
export-send = Export
