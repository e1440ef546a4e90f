refused-staff = This is for support staff only.
refused-admin = Only an admin can do this.
refused-reader = Only staff can read this.
refused-exporter = Only managers, admins and auditors can export.
refused-manager = Only managers and admins can do this.
