/// Workdays (工作日): holidays and make-up days (调休) as the notices set them, calendars of a unit or a project on top,
/// and counting in workdays.
@NullMarked
package io.plumbline.scheduling.calendar;

import org.jspecify.annotations.NullMarked;
