BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0005');
CREATE TABLE consents (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	worker_id INTEGER NOT NULL, 
	purpose TEXT NOT NULL, 
	consultation_id INTEGER, 
	version TEXT NOT NULL, 
	locale TEXT NOT NULL, 
	given_at DATETIME NOT NULL, 
	withdrawn_at DATETIME, 
	CONSTRAINT fk_consents_worker_id FOREIGN KEY(worker_id) REFERENCES workers (id), 
	CONSTRAINT fk_consents_consultation_id FOREIGN KEY(consultation_id) REFERENCES consultations (id)
);
INSERT INTO "consents" VALUES(1,1,'reminders',NULL,'2026-11-22.2','en','2026-11-22 01:00:00.000000',NULL);
INSERT INTO "consents" VALUES(2,1,'records',NULL,'2026-11-22.2','en','2026-11-22 01:00:00.000000',NULL);
INSERT INTO "consents" VALUES(3,2,'reminders',NULL,'2026-11-22.2','vi','2026-11-22 01:00:00.000000',NULL);
INSERT INTO "consents" VALUES(4,2,'records',NULL,'2026-11-22.2','vi','2026-11-22 01:00:00.000000',NULL);
CREATE TABLE consultations (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	worker_id INTEGER NOT NULL, 
	kind TEXT NOT NULL, 
	state TEXT NOT NULL, 
	channel TEXT NOT NULL, 
	locale TEXT NOT NULL, 
	employer_id INTEGER, 
	topic_id BIGINT, 
	card_id BIGINT, 
	opened_at DATETIME NOT NULL, 
	closed_at DATETIME, 
	rating TEXT, red_flag TEXT, telling TEXT, 
	CONSTRAINT fk_consultations_worker_id FOREIGN KEY(worker_id) REFERENCES workers (id), 
	CONSTRAINT fk_consultations_employer_id FOREIGN KEY(employer_id) REFERENCES employers (id)
);
INSERT INTO "consultations" VALUES(1,2,'life','waiting_for_worker','chat','vi',NULL,2,3,'2026-11-22 01:00:02.000000',NULL,NULL,NULL,NULL);
INSERT INTO "consultations" VALUES(2,3,'pay','closed','chat','vi',1,10,11,'2026-11-22 01:00:15.240000','2026-11-22 01:00:15.480000',NULL,NULL,NULL);
INSERT INTO "consultations" VALUES(3,3,'other','new','chat','vi',1,NULL,NULL,'2026-12-02 00:00:02.120000',NULL,NULL,'about_support_staff',NULL);
INSERT INTO "consultations" VALUES(4,1,'work','new','chat','en',NULL,NULL,NULL,'2026-12-02 00:00:04.120000',NULL,NULL,NULL,NULL);
CREATE TABLE contracts (
	id INTEGER NOT NULL, 
	worker_id INTEGER NOT NULL, 
	employer_id INTEGER NOT NULL, 
	started_on DATE, 
	ended_on DATE, 
	end_reason TEXT, 
	CONSTRAINT pk_contracts PRIMARY KEY (id), 
	CONSTRAINT fk_contracts_worker_id FOREIGN KEY(worker_id) REFERENCES workers (id), 
	CONSTRAINT fk_contracts_employer_id FOREIGN KEY(employer_id) REFERENCES employers (id)
);
INSERT INTO "contracts" VALUES(1,3,1,NULL,NULL,NULL);
CREATE TABLE "dialog_states" (
	chat_id BIGINT NOT NULL, 
	user_id BIGINT NOT NULL, 
	destiny TEXT NOT NULL, 
	data TEXT NOT NULL, touched_at DATETIME, 
	CONSTRAINT pk_dialog_states PRIMARY KEY (chat_id, user_id, destiny)
);
INSERT INTO "dialog_states" VALUES(102,102,'aiogd:context:vf4rXt6c','{"_intent_id": "vf4rXt6c", "_stack_id": "", "state": "Menu:main", "start_data": null, "dialog_data": {"picture": null}, "widget_data": {}, "access_settings": {"user_ids": [102], "custom": null}}',NULL);
INSERT INTO "dialog_states" VALUES(102,102,'aiogd:stack:','{"_id": "", "intents": ["vf4rXt6c"], "last_message_id": 4, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}',NULL);
INSERT INTO "dialog_states" VALUES(101,101,'aiogd:context:JnXTGFgA','{"_intent_id": "JnXTGFgA", "_stack_id": "", "state": "Menu:main", "start_data": null, "dialog_data": {"picture": null}, "widget_data": {}, "access_settings": {"user_ids": [101], "custom": null}}',NULL);
INSERT INTO "dialog_states" VALUES(101,101,'aiogd:stack:','{"_id": "", "intents": ["JnXTGFgA", "MzfM3PAv"], "last_message_id": 5, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}',NULL);
INSERT INTO "dialog_states" VALUES(101,101,'aiogd:context:MzfM3PAv','{"_intent_id": "MzfM3PAv", "_stack_id": "", "state": "Screening:question", "start_data": {"check": "eligibility"}, "dialog_data": {"screening": 1, "at": "nationality", "search": ""}, "widget_data": {"page": 0}, "access_settings": {"user_ids": [101], "custom": null}}','2026-12-02 00:00:02.120000');
INSERT INTO "dialog_states" VALUES(601,601,'aiogd:context:PJIiZY8B','{"_intent_id": "PJIiZY8B", "_stack_id": "", "state": "Complaints:reading", "start_data": null, "dialog_data": {"complaint": 3, "page": 0}, "widget_data": {"list": 0}, "access_settings": {"user_ids": [601], "custom": null}}',NULL);
INSERT INTO "dialog_states" VALUES(601,601,'aiogd:stack:','{"_id": "", "intents": ["PJIiZY8B"], "last_message_id": 3, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}',NULL);
INSERT INTO "dialog_states" VALUES(901,901,'aiogd:context:YwxXXRGq','{"_intent_id": "YwxXXRGq", "_stack_id": "", "state": "Language:choosing", "start_data": null, "dialog_data": {}, "widget_data": {}, "access_settings": {"user_ids": [901], "custom": null}}',NULL);
INSERT INTO "dialog_states" VALUES(901,901,'aiogd:stack:','{"_id": "", "intents": ["YwxXXRGq"], "last_message_id": 2, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}',NULL);
INSERT INTO "dialog_states" VALUES(501,501,'aiogd:context:8bEF2nF3','{"_intent_id": "8bEF2nF3", "_stack_id": "", "state": "AdHocNotice:day", "start_data": null, "dialog_data": {"notice": "contract_changed"}, "widget_data": {"day": {"current_offset": "2026-11-28"}}, "access_settings": {"user_ids": [501], "custom": null}}',NULL);
INSERT INTO "dialog_states" VALUES(501,501,'aiogd:stack:','{"_id": "", "intents": ["8bEF2nF3"], "last_message_id": 12, "last_reply_keyboard": false, "last_media_id": null, "last_media_unique_id": null, "last_income_media_group_id": null}',NULL);
CREATE TABLE employers (
	id INTEGER NOT NULL, 
	name TEXT NOT NULL, address TEXT, field TEXT, supervisor_name TEXT, supervisor_email TEXT, 
	CONSTRAINT pk_employers PRIMARY KEY (id)
);
INSERT INTO "employers" VALUES(1,'Aozora Foods',NULL,NULL,NULL,NULL);
CREATE TABLE events (
	id INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	who TEXT NOT NULL, 
	what TEXT NOT NULL, 
	about TEXT, 
	details JSON NOT NULL, 
	CONSTRAINT pk_events PRIMARY KEY (id)
);
INSERT INTO "events" VALUES(1,'2026-11-22 01:00:00.000000','settings','staff_appointed','staff:1','{"role": "admin"}');
INSERT INTO "events" VALUES(2,'2026-11-22 01:00:00.000000','tidy','tidied',NULL,'{"profile": 0, "chat": 0, "checks": 0, "records": 0, "held": 0}');
INSERT INTO "events" VALUES(3,'2026-11-22 01:00:00.000000','worker:1','consent_given',NULL,'{"version": "2026-11-22.2", "locale": "en"}');
INSERT INTO "events" VALUES(4,'2026-11-22 01:00:00.000000','worker:1','purpose_consented',NULL,'{"purpose": "reminders", "version": "2026-11-22.2", "locale": "en"}');
INSERT INTO "events" VALUES(5,'2026-11-22 01:00:00.000000','worker:1','purpose_consented',NULL,'{"purpose": "records", "version": "2026-11-22.2", "locale": "en"}');
INSERT INTO "events" VALUES(6,'2026-11-22 01:00:00.000000','worker:2','consent_given',NULL,'{"version": "2026-11-22.2", "locale": "vi"}');
INSERT INTO "events" VALUES(7,'2026-11-22 01:00:00.000000','worker:2','purpose_consented',NULL,'{"purpose": "reminders", "version": "2026-11-22.2", "locale": "vi"}');
INSERT INTO "events" VALUES(8,'2026-11-22 01:00:00.000000','worker:2','purpose_consented',NULL,'{"purpose": "records", "version": "2026-11-22.2", "locale": "vi"}');
INSERT INTO "events" VALUES(9,'2026-11-22 01:00:02.000000','worker:2','consultation_opened','consultation:1','{}');
INSERT INTO "events" VALUES(10,'2026-11-22 01:00:04.120000','staff:2','consultation_moved','consultation:1','{"from": "new", "to": "waiting_for_worker"}');
INSERT INTO "events" VALUES(11,'2026-11-22 01:00:15.200000','staff:2','interview_offered','interview:1','{}');
INSERT INTO "events" VALUES(12,'2026-11-22 01:00:15.240000','worker:3','consultation_opened','consultation:2','{}');
INSERT INTO "events" VALUES(13,'2026-11-22 01:00:15.480000','staff:2','consultation_moved','consultation:2','{"from": "new", "to": "closed"}');
INSERT INTO "events" VALUES(14,'2026-11-22 01:00:16.250000','worker:1','profile_changed','worker:1','{"field": "moved_on"}');
INSERT INTO "events" VALUES(15,'2026-12-02 00:00:00.000000','shien','task_opened','task:1','{"kind": "no_answer"}');
INSERT INTO "events" VALUES(16,'2026-12-02 00:00:00.040000','shien','task_opened','task:2','{"kind": "silent"}');
INSERT INTO "events" VALUES(17,'2026-12-02 00:00:00.080000','worker:1','task_done','task:2','{"kind": "silent"}');
INSERT INTO "events" VALUES(18,'2026-12-02 00:00:00.080000','worker:1','worker_returned','worker:1','{}');
INSERT INTO "events" VALUES(19,'2026-12-02 00:00:02.120000','worker:3','consultation_opened','consultation:3','{}');
INSERT INTO "events" VALUES(20,'2026-12-02 00:00:03.120000','staff:1','complaint_viewed','consultation:3','{}');
INSERT INTO "events" VALUES(21,'2026-12-02 00:00:04.120000','worker:1','consultation_opened','consultation:4','{}');
INSERT INTO "events" VALUES(22,'2026-12-02 00:00:04.120000','worker:3','notices_stopped',NULL,'{}');
CREATE TABLE interview_offers (
	id INTEGER NOT NULL, 
	staff_id INTEGER, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_interview_offers PRIMARY KEY (id), 
	CONSTRAINT fk_interview_offers_staff_id FOREIGN KEY(staff_id) REFERENCES staff (id)
);
INSERT INTO "interview_offers" VALUES(1,2,'2026-11-22 01:00:15.200000');
CREATE TABLE interview_slots (
	id INTEGER NOT NULL, 
	offer_id INTEGER NOT NULL, 
	starts_at DATETIME NOT NULL, 
	interview_id INTEGER, 
	CONSTRAINT pk_interview_slots PRIMARY KEY (id), 
	CONSTRAINT fk_interview_slots_offer_id FOREIGN KEY(offer_id) REFERENCES interview_offers (id), 
	CONSTRAINT uq_interview_slots_interview_id UNIQUE (interview_id), 
	CONSTRAINT fk_interview_slots_interview_id FOREIGN KEY(interview_id) REFERENCES interviews (id)
);
INSERT INTO "interview_slots" VALUES(1,1,'2026-12-01 01:00:00.000000',NULL);
INSERT INTO "interview_slots" VALUES(2,1,'2026-12-01 02:00:00.000000',NULL);
CREATE TABLE interviews (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	worker_id INTEGER NOT NULL, 
	offer_id INTEGER, 
	interviewee TEXT NOT NULL, 
	state TEXT NOT NULL, 
	method TEXT NOT NULL, 
	place TEXT, 
	staff_id INTEGER, 
	employer_id INTEGER, 
	starts_at DATETIME, 
	consented_at DATETIME, 
	room_checks JSON NOT NULL, 
	recording TEXT, 
	findings TEXT NOT NULL, 
	remarks TEXT, 
	held_on DATE, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT fk_interviews_worker_id FOREIGN KEY(worker_id) REFERENCES workers (id), 
	CONSTRAINT fk_interviews_offer_id FOREIGN KEY(offer_id) REFERENCES interview_offers (id), 
	CONSTRAINT fk_interviews_staff_id FOREIGN KEY(staff_id) REFERENCES staff (id), 
	CONSTRAINT fk_interviews_employer_id FOREIGN KEY(employer_id) REFERENCES employers (id)
);
INSERT INTO "interviews" VALUES(1,3,1,'worker','offered','in_person','Example building, room <3>',NULL,1,NULL,NULL,'[]',NULL,'{}',NULL,NULL,'2026-11-22 01:00:15.200000');
CREATE TABLE invitations (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	code_hash TEXT NOT NULL, 
	worker_id INTEGER, 
	employer_id INTEGER, 
	dormitory TEXT, 
	staff_id INTEGER, 
	created_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, 
	used_at DATETIME, 
	revoked_at DATETIME, 
	CONSTRAINT uq_invitations_code_hash UNIQUE (code_hash), 
	CONSTRAINT fk_invitations_worker_id FOREIGN KEY(worker_id) REFERENCES workers (id), 
	CONSTRAINT fk_invitations_employer_id FOREIGN KEY(employer_id) REFERENCES employers (id), 
	CONSTRAINT fk_invitations_staff_id FOREIGN KEY(staff_id) REFERENCES staff (id)
);
CREATE TABLE job_change_entries (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	job_change_id INTEGER NOT NULL, 
	kind TEXT NOT NULL, 
	question_id BIGINT NOT NULL, 
	text TEXT, 
	staff_id INTEGER, 
	written_at DATETIME, 
	CONSTRAINT fk_job_change_entries_job_change_id FOREIGN KEY(job_change_id) REFERENCES job_changes (id), 
	CONSTRAINT fk_job_change_entries_staff_id FOREIGN KEY(staff_id) REFERENCES staff (id)
);
CREATE TABLE job_changes (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	worker_id INTEGER NOT NULL, 
	consultation_id INTEGER NOT NULL, 
	contract_ended_on DATE, 
	opened_at DATETIME NOT NULL, 
	closed_at DATETIME, 
	CONSTRAINT fk_job_changes_worker_id FOREIGN KEY(worker_id) REFERENCES workers (id), 
	CONSTRAINT fk_job_changes_consultation_id FOREIGN KEY(consultation_id) REFERENCES consultations (id)
);
CREATE TABLE legal_holds (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	worker_id INTEGER NOT NULL, 
	reason TEXT NOT NULL, 
	set_by INTEGER, 
	set_at DATETIME NOT NULL, 
	lifted_at DATETIME, 
	CONSTRAINT fk_legal_holds_worker_id FOREIGN KEY(worker_id) REFERENCES workers (id), 
	CONSTRAINT fk_legal_holds_set_by FOREIGN KEY(set_by) REFERENCES staff (id)
);
CREATE TABLE messages (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	consultation_id INTEGER NOT NULL, 
	author TEXT NOT NULL, 
	staff_id INTEGER, 
	content TEXT NOT NULL, 
	text TEXT, 
	album TEXT, 
	in_chat BIGINT, 
	in_group BIGINT, 
	answers INTEGER, 
	handover TEXT, 
	written_at DATETIME NOT NULL, 
	CONSTRAINT fk_messages_consultation_id FOREIGN KEY(consultation_id) REFERENCES consultations (id), 
	CONSTRAINT fk_messages_staff_id FOREIGN KEY(staff_id) REFERENCES staff (id), 
	CONSTRAINT fk_messages_answers FOREIGN KEY(answers) REFERENCES messages (id)
);
INSERT INTO "messages" VALUES(1,1,'worker',NULL,'text','My heater is broken',NULL,3,5,NULL,NULL,'2026-11-22 01:00:02.000000');
INSERT INTO "messages" VALUES(2,1,'staff',2,'text','We come tomorrow',NULL,5,6,1,'sent','2026-11-22 01:00:03.120000');
INSERT INTO "messages" VALUES(3,1,'staff',2,'text','Please send a photo',NULL,NULL,8,1,'offered','2026-11-22 01:00:15.200000');
INSERT INTO "messages" VALUES(4,2,'worker',NULL,'text','My pay is short',NULL,9000,14,NULL,NULL,'2026-11-22 01:00:15.240000');
INSERT INTO "messages" VALUES(5,3,'worker',NULL,'text','Sato shouts at me every week',NULL,9002,NULL,NULL,NULL,'2026-12-02 00:00:02.120000');
INSERT INTO "messages" VALUES(6,4,'worker',NULL,'text','The machine is dangerous',NULL,9001,NULL,NULL,NULL,'2026-12-02 00:00:04.120000');
CREATE TABLE moved_groups (
	old_id BIGINT NOT NULL, 
	new_id BIGINT NOT NULL, 
	CONSTRAINT pk_moved_groups PRIMARY KEY (old_id)
);
CREATE TABLE "obligations" (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	worker_id INTEGER, 
	kind TEXT NOT NULL, 
	anchor_on DATE NOT NULL, 
	deadline_on DATE, 
	opened_at DATETIME NOT NULL, 
	done_at DATETIME, 
	next_on DATE, 
	later_on DATE, 
	answered_at DATETIME, 
	ended_as TEXT, 
	note TEXT, 
	CONSTRAINT fk_obligations_worker_id FOREIGN KEY(worker_id) REFERENCES workers (id), 
	CONSTRAINT uq_obligations_worker_id_kind_anchor_on UNIQUE (worker_id, kind, anchor_on)
);
INSERT INTO "obligations" VALUES(1,1,'address_notice','2026-11-20','2026-12-04','2026-11-22 01:00:16.250000',NULL,'2026-12-05',NULL,NULL,NULL,NULL);
CREATE TABLE "outbox" (
	id INTEGER NOT NULL, 
	lane TEXT NOT NULL, 
	act TEXT NOT NULL, 
	worker_id INTEGER, 
	consultation_id INTEGER, 
	letter TEXT NOT NULL, 
	message_class TEXT NOT NULL, 
	outcome TEXT NOT NULL, 
	reason TEXT, 
	attempts INTEGER NOT NULL, 
	due_at DATETIME NOT NULL, 
	leased_until DATETIME, 
	telegram_id BIGINT, 
	locale TEXT, 
	dedup TEXT, 
	created_at DATETIME NOT NULL, 
	ended_at DATETIME, 
	staff_id INTEGER, 
	obligation_id INTEGER, 
	CONSTRAINT pk_outbox PRIMARY KEY (id), 
	CONSTRAINT fk_outbox_consultation_id FOREIGN KEY(consultation_id) REFERENCES consultations (id), 
	CONSTRAINT fk_outbox_staff_id_staff FOREIGN KEY(staff_id) REFERENCES staff (id), 
	CONSTRAINT uq_outbox_dedup UNIQUE (dedup), 
	CONSTRAINT fk_outbox_worker_id FOREIGN KEY(worker_id) REFERENCES workers (id), 
	CONSTRAINT fk_outbox_obligation_id_obligations FOREIGN KEY(obligation_id) REFERENCES obligations (id)
);
INSERT INTO "outbox" VALUES(1,'staff','open_topic',NULL,1,'{"key": null, "args": {}, "buttons": [], "copies": [], "telegram_id": null, "emoji": null}','answer','sent',NULL,1,'2026-11-22 01:00:02.000000',NULL,3,'ja',NULL,'2026-11-22 01:00:02.000000','2026-11-22 01:00:02.080000',NULL,NULL);
INSERT INTO "outbox" VALUES(2,'staff','copy',NULL,1,'{"key": null, "args": {}, "buttons": [], "copies": [1], "telegram_id": null, "emoji": null}','answer','sent',NULL,1,'2026-11-22 01:00:02.000000',NULL,5,NULL,NULL,'2026-11-22 01:00:02.000000','2026-11-22 01:00:02.120000',NULL,NULL);
INSERT INTO "outbox" VALUES(3,'staff','say',NULL,1,'{"key": "staff-offer", "args": {"locale": "vi"}, "buttons": [[{"key": "staff-offer-send", "args": {"locale": "vi"}, "callback": "answer:send:2", "url": null, "copy_text": null, "start": null, "style": "success"}], [{"key": "staff-offer-keep", "args": {}, "callback": "answer:keep:2", "url": null, "copy_text": null, "start": null, "style": null}]], "copies": [], "telegram_id": 6, "emoji": null}','answer','sent',NULL,1,'2026-11-22 01:00:03.120000',NULL,7,'ja',NULL,'2026-11-22 01:00:03.120000','2026-11-22 01:00:03.120000',NULL,NULL);
INSERT INTO "outbox" VALUES(4,'worker:2','copy',2,1,'{"key": null, "args": {}, "buttons": [], "copies": [2], "telegram_id": null, "emoji": null}','answer','sent',NULL,1,'2026-11-22 01:00:04.120000',NULL,5,NULL,NULL,'2026-11-22 01:00:04.120000','2026-11-22 01:00:04.160000',NULL,NULL);
INSERT INTO "outbox" VALUES(5,'staff','edit_card',NULL,1,'{"key": null, "args": {}, "buttons": [], "copies": [], "telegram_id": null, "emoji": null}','answer','sent',NULL,1,'2026-11-22 01:00:04.120000',NULL,3,'ja',NULL,'2026-11-22 01:00:04.120000','2026-11-22 01:00:04.120000',NULL,NULL);
INSERT INTO "outbox" VALUES(6,'staff','react',NULL,1,'{"key": null, "args": {}, "buttons": [], "copies": [], "telegram_id": 6, "emoji": "\ud83d\udc4c"}','answer','sent',NULL,1,'2026-11-22 01:00:04.160000',NULL,6,NULL,NULL,'2026-11-22 01:00:04.160000','2026-11-22 01:00:04.200000',NULL,NULL);
INSERT INTO "outbox" VALUES(7,'worker:3:legal','say',3,NULL,'{"key": "interview-offered", "args": {"method": "in_person", "place": "Example building, room <3>", "on": "none", "time": "none", "unix": 0}, "buttons": [[{"key": "interview-choose", "args": {}, "callback": "interview:1", "url": null, "copy_text": null, "start": null, "style": null}]], "copies": [], "telegram_id": null, "emoji": null}','legal','sent',NULL,1,'2026-11-22 01:00:15.200000',NULL,6,'vi',NULL,'2026-11-22 01:00:15.200000','2026-11-22 01:00:15.200000',NULL,NULL);
INSERT INTO "outbox" VALUES(8,'staff','say',NULL,1,'{"key": "staff-offer", "args": {"locale": "vi"}, "buttons": [[{"key": "staff-offer-send", "args": {"locale": "vi"}, "callback": "answer:send:3", "url": null, "copy_text": null, "start": null, "style": "success"}], [{"key": "staff-offer-keep", "args": {}, "callback": "answer:keep:3", "url": null, "copy_text": null, "start": null, "style": null}]], "copies": [], "telegram_id": 8, "emoji": null}','answer','sent',NULL,1,'2026-11-22 01:00:15.200000',NULL,9,'ja',NULL,'2026-11-22 01:00:15.200000','2026-11-22 01:00:15.240000',NULL,NULL);
INSERT INTO "outbox" VALUES(9,'staff','open_topic',NULL,2,'{"key": null, "args": {}, "buttons": [], "copies": [], "telegram_id": null, "emoji": null}','answer','sent',NULL,1,'2026-11-22 01:00:15.240000',NULL,11,'ja',NULL,'2026-11-22 01:00:15.240000','2026-11-22 01:00:15.360000',NULL,NULL);
INSERT INTO "outbox" VALUES(10,'staff','copy',NULL,2,'{"key": null, "args": {}, "buttons": [], "copies": [4], "telegram_id": null, "emoji": null}','answer','sent','Message to copy not found',1,'2026-11-22 01:00:15.240000',NULL,13,'ja',NULL,'2026-11-22 01:00:15.240000','2026-11-22 01:00:15.480000',NULL,NULL);
INSERT INTO "outbox" VALUES(11,'staff','edit_card',NULL,2,'{"key": null, "args": {}, "buttons": [], "copies": [], "telegram_id": null, "emoji": null}','answer','sent',NULL,1,'2026-11-22 01:00:15.480000',NULL,11,'ja',NULL,'2026-11-22 01:00:15.480000','2026-11-22 01:00:16.250000',NULL,NULL);
INSERT INTO "outbox" VALUES(12,'worker:3','say',3,NULL,'{"key": "consultation-closed", "args": {"number": "2"}, "buttons": [[{"key": "consultation-rating-good", "args": {}, "callback": "rate:good:2", "url": null, "copy_text": null, "start": null, "style": null}, {"key": "consultation-rating-fair", "args": {}, "callback": "rate:fair:2", "url": null, "copy_text": null, "start": null, "style": null}, {"key": "consultation-rating-bad", "args": {}, "callback": "rate:bad:2", "url": null, "copy_text": null, "start": null, "style": null}], [{"key": "consultation-not-solved", "args": {}, "callback": "unsolved:2", "url": null, "copy_text": null, "start": null, "style": null}]], "copies": [], "telegram_id": null, "emoji": null}','answer','sent',NULL,1,'2026-11-22 01:00:15.480000',NULL,7,'vi',NULL,'2026-11-22 01:00:15.480000','2026-11-22 01:00:16.250000',NULL,NULL);
INSERT INTO "outbox" VALUES(13,'worker:1:urgent','say',1,NULL,'{"key": "reminder-say-address_notice", "args": {"worker": "#1", "deadline": "2026-12-04"}, "buttons": [[{"key": "reminder-button-done", "args": {}, "callback": "rem:done:1", "url": null, "copy_text": null, "start": null, "style": "success"}, {"key": "reminder-button-later", "args": {}, "callback": "rem:later:1", "url": null, "copy_text": null, "start": null, "style": null}], [{"key": "reminder-button-explain", "args": {}, "callback": "rem:explain:1", "url": null, "copy_text": null, "start": null, "style": null}], [{"key": "reminder-button-help", "args": {}, "callback": "rem:help:1", "url": null, "copy_text": null, "start": null, "style": null}]], "copies": [], "telegram_id": null, "emoji": null}','urgent','skipped','late',0,'2026-12-02 00:00:00.000000',NULL,NULL,NULL,'reminder:1:2026-11-27:worker','2026-12-02 00:00:00.000000','2026-12-02 00:00:00.000000',NULL,1);
INSERT INTO "outbox" VALUES(14,'worker:1:urgent','say',1,NULL,'{"key": "reminder-say-address_notice", "args": {"worker": "#1", "deadline": "2026-12-04"}, "buttons": [[{"key": "reminder-button-done", "args": {}, "callback": "rem:done:1", "url": null, "copy_text": null, "start": null, "style": "success"}, {"key": "reminder-button-later", "args": {}, "callback": "rem:later:1", "url": null, "copy_text": null, "start": null, "style": null}], [{"key": "reminder-button-explain", "args": {}, "callback": "rem:explain:1", "url": null, "copy_text": null, "start": null, "style": null}], [{"key": "reminder-button-help", "args": {}, "callback": "rem:help:1", "url": null, "copy_text": null, "start": null, "style": null}]], "copies": [], "telegram_id": null, "emoji": null}','urgent','sent',NULL,1,'2026-12-02 00:00:00.000000',NULL,3,'en','reminder:1:2026-12-02:worker','2026-12-02 00:00:00.000000','2026-12-02 00:00:00.040000',NULL,1);
INSERT INTO "outbox" VALUES(15,'staff:legal','say',NULL,NULL,'{"key": "task-no_answer", "args": {"about": "worker", "roster_number": "none", "id": "1", "reminder": "address_notice", "deadline_on": "2026-12-04"}, "buttons": [[{"key": "task-button-done", "args": {}, "callback": "task:done:1", "url": null, "copy_text": null, "start": null, "style": "success"}]], "copies": [], "telegram_id": null, "emoji": null}','legal','sent',NULL,1,'2026-12-02 00:00:00.000000',NULL,15,'ja',NULL,'2026-12-02 00:00:00.000000','2026-12-02 00:00:00.040000',NULL,NULL);
INSERT INTO "outbox" VALUES(16,'staff:legal','say',NULL,NULL,'{"key": "task-silent", "args": {"about": "worker", "roster_number": "none", "id": "1", "reminder": "none", "deadline_on": "none"}, "buttons": [[{"key": "task-button-done", "args": {}, "callback": "task:done:2", "url": null, "copy_text": null, "start": null, "style": "success"}], [{"key": "task-button-draft", "args": {}, "callback": "task:draft:2", "url": null, "copy_text": null, "start": null, "style": null}]], "copies": [], "telegram_id": null, "emoji": null}','legal','sent',NULL,1,'2026-12-02 00:00:00.040000',NULL,16,'ja',NULL,'2026-12-02 00:00:00.040000','2026-12-02 00:00:00.080000',NULL,NULL);
INSERT INTO "outbox" VALUES(17,'staff','say',NULL,NULL,'{"key": "task-returned", "args": {"about": "worker", "roster_number": "none", "id": "1"}, "buttons": [], "copies": [], "telegram_id": null, "emoji": null}','answer','sent',NULL,1,'2026-12-02 00:00:00.080000',NULL,17,'ja',NULL,'2026-12-02 00:00:00.080000','2026-12-02 00:00:00.120000',NULL,NULL);
INSERT INTO "outbox" VALUES(18,'staff:1','say',NULL,NULL,'{"key": "complaint-new", "args": {"number": "3"}, "buttons": [[{"key": "complaint-open", "args": {}, "callback": "complaint:3", "url": null, "copy_text": null, "start": null, "style": null}]], "copies": [], "telegram_id": null, "emoji": null}','answer','sent',NULL,1,'2026-12-02 00:00:02.120000',NULL,1,'ja',NULL,'2026-12-02 00:00:02.120000','2026-12-02 00:00:02.120000',1,NULL);
INSERT INTO "outbox" VALUES(19,'staff','open_topic',NULL,4,'{"key": null, "args": {}, "buttons": [], "copies": [], "telegram_id": null, "emoji": null}','answer','queued',NULL,0,'2026-12-02 00:00:04.120000',NULL,NULL,NULL,NULL,'2026-12-02 00:00:04.120000',NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(20,'staff','copy',NULL,4,'{"key": null, "args": {}, "buttons": [], "copies": [6], "telegram_id": null, "emoji": null}','answer','queued',NULL,0,'2026-12-02 00:00:04.120000',NULL,NULL,NULL,NULL,'2026-12-02 00:00:04.120000',NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(21,'worker:1','say',1,NULL,'{"key": "unanswered", "args": {}, "buttons": [], "copies": [], "telegram_id": null, "emoji": null}','answer','queued',NULL,0,'2026-12-02 00:00:04.120000',NULL,NULL,NULL,NULL,'2026-12-02 00:00:04.120000',NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(22,'staff','say',NULL,1,'{"key": "not-accepted-left-in-chat", "args": {"reason": "too old"}, "buttons": [], "copies": [], "telegram_id": null, "emoji": null}','answer','queued',NULL,0,'2026-12-02 00:00:04.120000',NULL,NULL,NULL,NULL,'2026-12-02 00:00:04.120000',NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(23,'worker:3','say',3,NULL,'{"key": "not-accepted-delete-yourself", "args": {}, "buttons": [], "copies": [], "telegram_id": 3, "emoji": null}','answer','queued',NULL,0,'2026-12-02 00:00:04.120000',NULL,NULL,NULL,NULL,'2026-12-02 00:00:04.120000',NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(24,'staff','react',NULL,1,'{"key": null, "args": {}, "buttons": [], "copies": [], "telegram_id": 5, "emoji": "\ud83d\udc4c"}','answer','queued',NULL,0,'2026-12-02 00:00:04.120000',NULL,NULL,NULL,NULL,'2026-12-02 00:00:04.120000',NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(25,'staff','edit_card',NULL,1,'{"key": null, "args": {}, "buttons": [], "copies": [], "telegram_id": null, "emoji": null}','answer','queued',NULL,0,'2026-12-02 00:00:04.120000',NULL,NULL,NULL,NULL,'2026-12-02 00:00:04.120000',NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(26,'worker:3','delete',3,NULL,'{"key": null, "args": {}, "buttons": [], "copies": [], "telegram_id": 3, "emoji": null}','answer','queued',NULL,0,'2026-12-02 00:00:04.120000',NULL,NULL,NULL,NULL,'2026-12-02 00:00:04.120000',NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(27,'staff','delete_topic',NULL,NULL,'{"key": null, "args": {}, "buttons": [], "copies": [], "telegram_id": 1001, "emoji": null}','answer','queued',NULL,0,'2026-12-02 00:00:04.120000',NULL,NULL,NULL,NULL,'2026-12-02 00:00:04.120000',NULL,NULL,NULL);
INSERT INTO "outbox" VALUES(28,'staff:1','say',NULL,NULL,'{"key": "complaint-more", "args": {"number": "3"}, "buttons": [], "copies": [], "telegram_id": null, "emoji": null}','answer','queued',NULL,0,'2026-12-02 00:00:04.120000',NULL,NULL,NULL,NULL,'2026-12-02 00:00:04.120000',NULL,1,NULL);
INSERT INTO "outbox" VALUES(29,'staff','say',NULL,NULL,'{"key": "duty-noted", "args": {"notice": "contract_ended", "deadline_on": "2026-12-10", "about": "none", "roster_number": "none", "id": "none", "employer": "none"}, "buttons": [], "copies": [], "telegram_id": null, "emoji": null}','answer','queued',NULL,0,'2026-12-02 00:00:04.120000',NULL,NULL,NULL,NULL,'2026-12-02 00:00:04.120000',NULL,NULL,NULL);
CREATE TABLE papers (
	screening_id INTEGER NOT NULL, 
	document TEXT NOT NULL, 
	ticked_at DATETIME NOT NULL, 
	CONSTRAINT pk_papers PRIMARY KEY (screening_id, document), 
	CONSTRAINT fk_papers_screening_id FOREIGN KEY(screening_id) REFERENCES screenings (id)
);
CREATE TABLE profile_values (
	worker_id INTEGER NOT NULL, 
	field TEXT NOT NULL, 
	told_by TEXT NOT NULL, 
	value TEXT NOT NULL, 
	told_at DATETIME NOT NULL, 
	CONSTRAINT pk_profile_values PRIMARY KEY (worker_id, field, told_by), 
	CONSTRAINT fk_profile_values_worker_id FOREIGN KEY(worker_id) REFERENCES workers (id)
);
INSERT INTO "profile_values" VALUES(3,'status','staff','ssw1','2026-11-22 01:00:04.200000');
INSERT INTO "profile_values" VALUES(1,'moved_on','worker','2026-11-20','2026-11-22 01:00:16.250000');
CREATE TABLE reminder_kinds (
	kind TEXT NOT NULL, 
	activated_at DATETIME NOT NULL, 
	CONSTRAINT pk_reminder_kinds PRIMARY KEY (kind)
);
INSERT INTO "reminder_kinds" VALUES('stay_renewal','2026-11-22 01:00:00.000000');
INSERT INTO "reminder_kinds" VALUES('stay_pending','2026-11-22 01:00:00.000000');
INSERT INTO "reminder_kinds" VALUES('total_stay','2026-11-22 01:00:00.000000');
INSERT INTO "reminder_kinds" VALUES('interview','2026-11-22 01:00:00.000000');
INSERT INTO "reminder_kinds" VALUES('supervisor_interview','2026-11-22 01:00:00.000000');
INSERT INTO "reminder_kinds" VALUES('address_notice','2026-11-22 01:00:00.000000');
INSERT INTO "reminder_kinds" VALUES('contract_end_notice','2026-11-22 01:00:00.000000');
INSERT INTO "reminder_kinds" VALUES('contract_start_notice','2026-11-22 01:00:00.000000');
INSERT INTO "reminder_kinds" VALUES('activity_gap','2026-11-22 01:00:00.000000');
INSERT INTO "reminder_kinds" VALUES('card_lost','2026-11-22 01:00:00.000000');
INSERT INTO "reminder_kinds" VALUES('passport','2026-11-22 01:00:00.000000');
INSERT INTO "reminder_kinds" VALUES('mynumber','2026-11-22 01:00:00.000000');
INSERT INTO "reminder_kinds" VALUES('health_check','2026-11-22 01:00:00.000000');
INSERT INTO "reminder_kinds" VALUES('reentry','2026-11-22 01:00:00.000000');
INSERT INTO "reminder_kinds" VALUES('lump_sum','2026-11-22 01:00:00.000000');
INSERT INTO "reminder_kinds" VALUES('preparing_status','2026-11-22 01:00:00.000000');
CREATE TABLE screenings (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	worker_id INTEGER NOT NULL, 
	"check" TEXT NOT NULL, 
	answers JSON NOT NULL, 
	rules TEXT NOT NULL, 
	result JSON, 
	started_at DATETIME NOT NULL, 
	finished_at DATETIME, 
	CONSTRAINT fk_screenings_worker_id FOREIGN KEY(worker_id) REFERENCES workers (id)
);
INSERT INTO "screenings" VALUES(1,1,'eligibility','{"status": "ssw1", "path": "from_abroad", "field": "accommodation", "birth_date": "1999-05-05"}','2',NULL,'2026-12-02 00:00:00.120000',NULL);
CREATE TABLE staff (
	id INTEGER NOT NULL, 
	user_id BIGINT NOT NULL, 
	role TEXT, 
	name TEXT, 
	title TEXT, 
	languages JSON NOT NULL, 
	joined_at DATETIME NOT NULL, 
	confirmed_at DATETIME, 
	ended_at DATETIME, 
	CONSTRAINT pk_staff PRIMARY KEY (id)
);
INSERT INTO "staff" VALUES(1,601,'admin',NULL,NULL,'[]','2026-11-22 01:00:00.000000','2026-11-22 01:00:00.000000',NULL);
INSERT INTO "staff" VALUES(2,501,'support_officer',NULL,NULL,'[]','2026-11-22 01:00:00.000000','2026-11-22 01:00:00.000000',NULL);
CREATE TABLE tasks (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	kind TEXT NOT NULL, 
	worker_id INTEGER, 
	obligation_id INTEGER, 
	opened_at DATETIME NOT NULL, 
	done_at DATETIME, 
	staff_id INTEGER, 
	CONSTRAINT fk_tasks_worker_id FOREIGN KEY(worker_id) REFERENCES workers (id), 
	CONSTRAINT fk_tasks_obligation_id FOREIGN KEY(obligation_id) REFERENCES obligations (id), 
	CONSTRAINT fk_tasks_staff_id FOREIGN KEY(staff_id) REFERENCES staff (id)
);
INSERT INTO "tasks" VALUES(1,'no_answer',1,1,'2026-12-02 00:00:00.000000',NULL,NULL);
INSERT INTO "tasks" VALUES(2,'silent',1,NULL,'2026-12-02 00:00:00.040000','2026-12-02 00:00:00.080000',NULL);
CREATE TABLE withheld_names (
	worker_id INTEGER NOT NULL, 
	name_on_card TEXT NOT NULL, 
	CONSTRAINT pk_withheld_names PRIMARY KEY (worker_id), 
	CONSTRAINT fk_withheld_names_worker_id FOREIGN KEY(worker_id) REFERENCES workers (id)
);
CREATE TABLE workers (
	id INTEGER NOT NULL, 
	chat_id BIGINT, 
	locale TEXT, 
	consent_version TEXT, 
	consented_at DATETIME, 
	name_on_card TEXT, 
	employer_id INTEGER, number TEXT, called TEXT, muted_at DATETIME, forgotten_at DATETIME, unreachable_at DATETIME, last_seen_on DATE, 
	CONSTRAINT pk_workers PRIMARY KEY (id), 
	CONSTRAINT uq_workers_chat_id UNIQUE (chat_id), 
	CONSTRAINT fk_workers_employer_id FOREIGN KEY(employer_id) REFERENCES employers (id)
);
INSERT INTO "workers" VALUES(1,101,'en','2026-11-22.2','2026-11-22 01:00:00.000000',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2026-12-02');
INSERT INTO "workers" VALUES(2,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "workers" VALUES(3,102,'vi','2026-11-22.2','2026-11-22 01:00:00.000000','EXAMPLE THỊ LINH',1,'W-0001',NULL,'2026-12-02 00:00:04.120000',NULL,NULL,NULL);
CREATE UNIQUE INDEX uq_staff_running ON staff (user_id) WHERE ended_at IS NULL;
CREATE INDEX ix_screenings_worker_id ON screenings (worker_id);
CREATE INDEX ix_consultations_worker_id ON consultations (worker_id);
CREATE INDEX ix_consultations_topic_id ON consultations (topic_id);
CREATE INDEX ix_messages_consultation_id ON messages (consultation_id);
CREATE INDEX ix_messages_in_group ON messages (in_group);
CREATE UNIQUE INDEX uq_job_changes_open ON job_changes (worker_id) WHERE closed_at IS NULL;
CREATE INDEX ix_job_change_entries_job_change_id ON job_change_entries (job_change_id);
CREATE INDEX ix_job_change_entries_question_id ON job_change_entries (question_id);
CREATE UNIQUE INDEX uq_employers_name ON employers (name);
CREATE UNIQUE INDEX uq_workers_number ON workers (number);
CREATE INDEX ix_contracts_worker_id ON contracts (worker_id);
CREATE INDEX ix_contracts_ended_on ON contracts (ended_on);
CREATE INDEX ix_consents_worker_id ON consents (worker_id);
CREATE INDEX ix_invitations_worker_id ON invitations (worker_id);
CREATE INDEX ix_legal_holds_worker_id ON legal_holds (worker_id);
CREATE INDEX ix_obligations_due ON obligations (next_on, id) WHERE done_at IS NULL AND next_on IS NOT NULL;
CREATE UNIQUE INDEX uq_obligations_organisation ON obligations (kind, anchor_on) WHERE worker_id IS NULL;
CREATE INDEX ix_outbox_waiting ON outbox (lane, id) WHERE ended_at IS NULL;
CREATE INDEX ix_tasks_worker_id ON tasks (worker_id);
CREATE INDEX ix_interviews_worker_id ON interviews (worker_id);
CREATE INDEX ix_interviews_starts_at ON interviews (starts_at);
CREATE INDEX ix_interview_slots_offer_id ON interview_slots (offer_id);
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('obligations',1);
INSERT INTO "sqlite_sequence" VALUES('consents',4);
INSERT INTO "sqlite_sequence" VALUES('consultations',4);
INSERT INTO "sqlite_sequence" VALUES('messages',6);
INSERT INTO "sqlite_sequence" VALUES('interviews',1);
INSERT INTO "sqlite_sequence" VALUES('tasks',2);
INSERT INTO "sqlite_sequence" VALUES('screenings',1);
COMMIT;
