/// The database (数据库): a PostgreSQL of our own in one folder, or one that already runs; its schema, its connections,
/// its backup. What stands in it belongs to the stages.
@NullMarked
package io.plumbline.database;

import org.jspecify.annotations.NullMarked;
