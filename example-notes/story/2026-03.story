# March. Omar's pager, Lee's review, Mei's first quarter. Theo's notes get shorter.

@@@ commit 2026-03-02T12:14:39-08:00 Dana Cole <dana@example.com>
done: lee-0226b

@@@ edit 1on1s/lee/2026-02-26.md
< - [ ] @lee writes to me two days before any date that is in doubt  [output:: the first such message, or a line on 03-12 that none was needed]  [due:: 2026-03-02]  [id:: lee-0226b]
> - [x] @lee writes to me two days before any date that is in doubt  [output:: the first such message, or a line on 03-12 that none was needed]  [due:: 2026-03-02]  [completion:: 2026-03-02]  [id:: lee-0226b]

@@@ commit 2026-03-02T16:34:22-08:00 Dana Cole <dana@example.com>
notes: priya

@@@ file 1on1s/priya/2026-03-02.md
---
date: 2026-03-02
owner: dana
with: priya
stance: coaching
---
## Follow-up
- [x] priya-0216b  the page is short and has numbers

## Priorities
- Southern depots live; p99 290 ms
- What happens to the old lookup table

## Blockers
- none

## Decisions
- Delete the lookup table on 03-20 unless Finance shows a reader by then

## Growth
- Found two readers of the table who are on no owner list  [principle:: Dive Deep]  [evidence:: PR-901]  [level:: L6]  [criterion:: Ambiguity]

## Hard question
What have I not asked you that I should have?
> Whether I want to manage people. I do not, this year.

## Commitments
escalate:: @sam, with the reason

- [ ] @priya deletes the lookup table: [the removal change](https://git.example.com/slots/pr/914)  [due:: 2026-03-20]  [id:: priya-0302a]
- [ ] @dana sends the L6 page to Sam with three questions  [output:: the three questions, answered]  [due:: 2026-03-06]  [id:: priya-0302b]

@@@ edit 1on1s/priya/2026-02-16.md
< - [ ] @priya drafts one page of [L6 evidence](docs/growth/priya.md)  [due:: 2026-03-02]  [id:: priya-0216b]
> - [x] @priya drafts one page of [L6 evidence](docs/growth/priya.md)  [due:: 2026-03-02]  [completion:: 2026-03-02]  [id:: priya-0216b]

@@@ commit 2026-03-02T17:48:55-08:00 Dana Cole <dana@example.com>
done theo-0224b

@@@ edit 1on1s/theo/2026-02-24.md
< - [ ] @dana tells Finance about the cut-over  [output:: the message]  [due:: 2026-03-02]  [id:: theo-0224b]
> - [x] @dana tells Finance about the cut-over  [output:: the message]  [due:: 2026-03-02]  [completion:: 2026-03-02]  [id:: theo-0224b]

@@@ commit 2026-03-03T15:18:18-08:00 Dana Cole <dana@example.com>
done mei-0225a

@@@ edit 1on1s/mei/2026-02-25.md
< - [ ] @mei makes the consumer keep what it holds on a slow disk: [the second change](https://git.example.com/labels/pr/222) #queue-loss  [due:: 2026-03-04]  [id:: mei-0225a]
> - [x] @mei makes the consumer keep what it holds on a slow disk: [the second change](https://git.example.com/labels/pr/222) #queue-loss  [due:: 2026-03-04]  [completion:: 2026-03-03]  [id:: mei-0225a]

@@@ commit 2026-03-03T16:03:41-08:00 Dana Cole <dana@example.com>
notes: theo

@@@ file 1on1s/theo/2026-03-03.md
---
date: 2026-03-03
owner: dana
with: theo
stance: coaching
---
## Priorities
- Review of the thresholds
- Cut-over of carrier one on 03-16

## Blockers
- none

## Decisions
- Carrier one first

## Growth
- Good progress on the cut-over

## Hard question
What would you change if you had my job?
> I would leave the old batch on for a year.

## Commitments
escalate:: @sam, the day after

- [ ] @theo writes the cut-over steps: [the steps](docs/recon/cutover.md)  [due:: 2026-03-13]  [id:: theo-0303a]
- [ ] @dana books the cut-over window  [output:: the booking]  [due:: 2026-03-11]  [id:: theo-0303b]

@@@ commit 2026-03-04T12:29:14-08:00 Dana Cole <dana@example.com>
slip: omar-0219b to 03-13

@@@ edit 1on1s/omar/2026-02-19.md
< - [ ] @dana opens the planner vacancy  [output:: the vacancy's link]  [due:: 2026-03-04]  [id:: omar-0219b]
> - [ ] @dana opens the planner vacancy  [output:: the vacancy's link]  [was:: 2026-03-04]  [why:: Finance freezes vacancies until the quarter is forecast]  [due:: 2026-03-13]  [id:: omar-0219b]

@@@ commit 2026-03-04T14:14:36-08:00 Dana Cole <dana@example.com>
notes: 1:1 with mei

@@@ file 1on1s/mei/2026-03-04.md
---
date: 2026-03-04
owner: dana
with: mei
stance: coaching
---
## Follow-up
- [ ] mei-0204a  [due:: 2026-03-10]  [why:: five mornings begin on the 4th]

## Priorities
- Mornings one to five
- A design for the queue as a whole

## Blockers
- Nobody can say if the design should cover returns  [blocker:: clarity]  #returns

## Decisions
- none

## Growth
- none

## Hard question
Which of your commitments are you least sure of?
> Five mornings. It depends on disks.

## Commitments
escalate:: @sam, once it is a day late

- [ ] @mei drafts [the queue design](docs/reviews/label-queue.md), returns left open  [due:: 2026-03-13]  [id:: mei-0304a]
- [ ] @dana decides whether returns are in #returns  [output:: yes or no, in the draft]  [due:: 2026-03-10]  [id:: mei-0304b]

@@@ edit 1on1s/mei/2026-02-04.md
< - [ ] @mei merges the acknowledgement change: [the change](https://git.example.com/labels/pr/210) #queue-loss  [due:: 2026-02-17]  [id:: mei-0204a]
> - [ ] @mei merges the acknowledgement change: [the change](https://git.example.com/labels/pr/210) #queue-loss  [was:: 2026-02-17]  [why:: five mornings begin on the 4th]  [due:: 2026-03-10]  [id:: mei-0204a]

@@@ commit 2026-03-05T12:02:21-08:00 Dana Cole <dana@example.com>
done omar-0219a

@@@ edit 1on1s/omar/2026-02-19.md
< - [ ] @omar picks two more depots #planner  [output:: names and dates in [the roll-out plan](docs/planner-rollout.md)]  [due:: 2026-03-04]  [id:: omar-0219a]
> - [x] @omar picks two more depots #planner  [output:: names and dates in [the roll-out plan](docs/planner-rollout.md)]  [due:: 2026-03-04]  [completion:: 2026-03-05]  [id:: omar-0219a]

@@@ commit 2026-03-05T15:57:04-08:00 Dana Cole <dana@example.com>
notes: 1:1 with omar

@@@ file 1on1s/omar/2026-03-05.md
---
date: 2026-03-05
owner: dana
with: omar
stance: coaching, control
---
## Priorities
- Bristol and Hull next
- Fourteen pages in February; Omar took nine #oncall

## Blockers
- Hull's supervisor wants the planner's sources explained before he agrees  [blocker:: confidence]  #hull

## Decisions
- Hull waits for the explanation; Bristol does not

## Growth
- Put the February pages in a table without being asked  [principle:: Ownership]  [evidence:: docs/pages-2026-02.md]

## Hard question
Which of your commitments are you least sure of?
> That I stay calm about the pager for another month.

## Commitments
escalate:: @sam, once it is a day late

- [ ] @omar spends a day in Hull with the supervisor #hull  [output:: what he asked, and what we answered, in the plan]  [due:: 2026-03-13]  [id:: omar-0305a]
- [ ] @dana answers the supervisor's question on data retention #hull  [output:: the answer, in the plan]  [due:: 2026-03-12]  [id:: omar-0305b]

@@@ commit 2026-03-05T17:28:42-08:00 Dana Cole <dana@example.com>
done: theo-0224a

@@@ edit 1on1s/theo/2026-02-24.md
< - [ ] @theo reviews the thresholds against January  [output:: comments in the document]  [due:: 2026-03-04]  [id:: theo-0224a]
> - [x] @theo reviews the thresholds against January  [output:: comments in the document]  [due:: 2026-03-04]  [completion:: 2026-03-05]  [id:: theo-0224a]

@@@ commit 2026-03-06T09:06:02-08:00 Dana Cole <dana@example.com>
done: priya-0302b

@@@ edit 1on1s/priya/2026-03-02.md
< - [ ] @dana sends the L6 page to Sam with three questions  [output:: the three questions, answered]  [due:: 2026-03-06]  [id:: priya-0302b]
> - [x] @dana sends the L6 page to Sam with three questions  [output:: the three questions, answered]  [due:: 2026-03-06]  [completion:: 2026-03-06]  [id:: priya-0302b]

@@@ commit 2026-03-06T14:00:28-08:00 Dana Cole <dana@example.com>
notes: ines-0220a is done

@@@ edit 1on1s/ines/2026-02-20.md
< - [ ] @ines writes the first two pages of the audit: [the draft](docs/labels/audit.md) #label-audit  [due:: 2026-03-05]  [id:: ines-0220a]
> - [x] @ines writes the first two pages of the audit: [the draft](docs/labels/audit.md) #label-audit  [due:: 2026-03-05]  [completion:: 2026-03-06]  [id:: ines-0220a]

@@@ commit 2026-03-06T15:42:09-08:00 Dana Cole <dana@example.com>
notes: 1:1 with ines

@@@ file 1on1s/ines/2026-03-06.md
---
date: 2026-03-06
owner: dana
with: ines
stance: coaching
---
## Follow-up
- [x] ines-0220a

## Priorities
- Audit: seven depots; vendor firmware hides the temperature #label-audit

## Blockers
- The vendor answers by post  [blocker:: politics]  #vendor

## Decisions
- The audit may wait for the vendor's firmware answer

## Growth
- none

## Hard question
What have I not asked you that I should have?
> Whether I should have told you about the firmware in February. Yes.

## Commitments
escalate:: @sam, once it is a day late

- [ ] @ines gets the vendor's firmware answer #vendor  [output:: the letter]  [due:: 2026-03-17]  [id:: ines-0306a]
- [ ] @dana raises the firmware with the vendor's account lead #vendor  [output:: minutes of the call]  [due:: 2026-03-11]  [id:: ines-0306b]

@@@ commit 2026-03-10T09:30:08-07:00 Dana Cole <dana@example.com>
notes: theo moved to the 12th, budget meeting

@@@ file 1on1s/theo/2026-03-10.md
---
date: 2026-03-10
owner: dana
with: theo
kind: cancelled
by: dana
moved: 2026-03-12
---

@@@ commit 2026-03-10T10:38:10-07:00 Dana Cole <dana@example.com>
notes: ines-0306b is done

@@@ edit 1on1s/ines/2026-03-06.md
< - [ ] @dana raises the firmware with the vendor's account lead #vendor  [output:: minutes of the call]  [due:: 2026-03-11]  [id:: ines-0306b]
> - [x] @dana raises the firmware with the vendor's account lead #vendor  [output:: minutes of the call]  [due:: 2026-03-11]  [completion:: 2026-03-10]  [id:: ines-0306b]

@@@ commit 2026-03-10T10:48:09-07:00 Dana Cole <dana@example.com>
notes: mei-0304b is done

@@@ edit 1on1s/mei/2026-03-04.md
< - [ ] @dana decides whether returns are in #returns  [output:: yes or no, in the draft]  [due:: 2026-03-10]  [id:: mei-0304b]
> - [x] @dana decides whether returns are in #returns  [output:: yes or no, in the draft]  [due:: 2026-03-10]  [completion:: 2026-03-10]  [id:: mei-0304b]

@@@ commit 2026-03-10T14:46:50-07:00 Dana Cole <dana@example.com>
done mei-0204a

@@@ edit 1on1s/mei/2026-02-04.md
< - [ ] @mei merges the acknowledgement change: [the change](https://git.example.com/labels/pr/210) #queue-loss  [was:: 2026-02-17]  [why:: five mornings begin on the 4th]  [due:: 2026-03-10]  [id:: mei-0204a]
> - [x] @mei merges the acknowledgement change: [the change](https://git.example.com/labels/pr/210) #queue-loss  [was:: 2026-02-17]  [why:: five mornings begin on the 4th]  [due:: 2026-03-10]  [completion:: 2026-03-10]  [id:: mei-0204a]

@@@ commit 2026-03-10T16:26:46-07:00 Dana Cole <dana@example.com>
done: lee-0226a

@@@ edit 1on1s/lee/2026-02-26.md
< - [ ] @lee merges shape seven, Hull file included: [the change](https://git.example.com/depots/pr/431) #import-tool  [due:: 2026-03-10]  [id:: lee-0226a]
> - [x] @lee merges shape seven, Hull file included: [the change](https://git.example.com/depots/pr/431) #import-tool  [due:: 2026-03-10]  [completion:: 2026-03-10]  [id:: lee-0226a]

@@@ commit 2026-03-11T16:20:10-07:00 Dana Cole <dana@example.com>
notes: 1:1 with mei

@@@ file 1on1s/mei/2026-03-11.md
---
date: 2026-03-11
owner: dana
with: mei
stance: coaching
---
## Follow-up
- [x] mei-0204a  five mornings, none lost  [on:: 2026-03-10]
- [x] mei-0304b  no: returns are out until autumn  [on:: 2026-03-10]

## Priorities
- Design review with Priya on Friday

## Blockers
- none

## Decisions
- Returns are out of the queue design #returns

## Growth
- Wrote the non-goals first  [principle:: Invent and Simplify]  [evidence:: docs/reviews/label-queue.md]

## Feedback
- Five mornings  [feedback:: praise]
  - situation:: her change lost two labels on 02-24 after everybody had called it done
  - behavior:: opened the commitment again herself and set five clean mornings as the bar
  - impact:: the team now uses five mornings for every change to the queue

## Hard question
What would you change if you had my job?
> Ask new people in week three what is still unclear. In week one everything is.

## Commitments
escalate:: @sam, the day after

- [ ] @mei collects the review's questions and answers each  [output:: the table under the design]  [due:: 2026-03-17]  [id:: mei-0311a]

@@@ commit 2026-03-11T16:27:46-07:00 Dana Cole <dana@example.com>
done theo-0303b

@@@ edit 1on1s/theo/2026-03-03.md
< - [ ] @dana books the cut-over window  [output:: the booking]  [due:: 2026-03-11]  [id:: theo-0303b]
> - [x] @dana books the cut-over window  [output:: the booking]  [due:: 2026-03-11]  [completion:: 2026-03-11]  [id:: theo-0303b]

@@@ commit 2026-03-11T16:39:58-07:00 Dana Cole <dana@example.com>
done: omar-0305b

@@@ edit 1on1s/omar/2026-03-05.md
< - [ ] @dana answers the supervisor's question on data retention #hull  [output:: the answer, in the plan]  [due:: 2026-03-12]  [id:: omar-0305b]
> - [x] @dana answers the supervisor's question on data retention #hull  [output:: the answer, in the plan]  [due:: 2026-03-12]  [completion:: 2026-03-11]  [id:: omar-0305b]

@@@ commit 2026-03-12T09:33:27-07:00 Dana Cole <dana@example.com>
share: mei/2026-03-11

@@@ edit 1on1s/mei/2026-03-11.md
< stance: coaching
> stance: coaching
> shared: 2026-03-12

@@@ commit 2026-03-12T12:03:15-07:00 Dana Cole <dana@example.com>
done: omar-0305a

@@@ edit 1on1s/omar/2026-03-05.md
< - [ ] @omar spends a day in Hull with the supervisor #hull  [output:: what he asked, and what we answered, in the plan]  [due:: 2026-03-13]  [id:: omar-0305a]
> - [x] @omar spends a day in Hull with the supervisor #hull  [output:: what he asked, and what we answered, in the plan]  [due:: 2026-03-13]  [completion:: 2026-03-12]  [id:: omar-0305a]

@@@ commit 2026-03-12T14:40:56-07:00 Dana Cole <dana@example.com>
done: mei-0304a

@@@ edit 1on1s/mei/2026-03-04.md
< - [ ] @mei drafts [the queue design](docs/reviews/label-queue.md), returns left open  [due:: 2026-03-13]  [id:: mei-0304a]
> - [x] @mei drafts [the queue design](docs/reviews/label-queue.md), returns left open  [due:: 2026-03-13]  [completion:: 2026-03-12]  [id:: mei-0304a]

@@@ commit 2026-03-12T15:44:28-07:00 Dana Cole <dana@example.com>
notes: 1:1 with lee

@@@ file 1on1s/lee/2026-03-12.md
---
date: 2026-03-12
owner: dana
with: lee
stance: coaching
---
## Follow-up
- [x] lee-0226a  with tests, a day early  [on:: 2026-03-10]
- [x] lee-0226b  wrote on the 2nd that Hull was in doubt, and why  [on:: 2026-03-02]

## Priorities
- Shapes eight and nine

## Blockers
- none

## Decisions
- Pairing stays, once a week

## Growth
- Wrote a property test that broke the validator in four new ways  [principle:: Insist on the Highest Standards]  [evidence:: PR-436]

## Hard question
What would you change if you had my job?
> Say the standard earlier. I worked for a month towards "make it work".

## Commitments
escalate:: @sam, the next morning

- [ ] @lee merges shapes eight and nine: [the change](https://git.example.com/depots/pr/447) #import-tool  [due:: 2026-03-24]  [id:: lee-0312a]

@@@ commit 2026-03-12T17:41:52-07:00 Dana Cole <dana@example.com>
notes: theo

@@@ file 1on1s/theo/2026-03-12.md
---
date: 2026-03-12
owner: dana
with: theo
stance: coaching
---
## Priorities
- Steps for the cut-over, read together

## Blockers
- none

## Decisions
- none

## Growth
- none

## Hard question
Which of your commitments are you least sure of?
> The window. It is short.

## Commitments
escalate:: @sam, the next morning

- [ ] @theo cuts over carrier one: [cut-over log](docs/recon/cutover-log.md)  [due:: 2026-03-16]  [id:: theo-0312a]

@@@ commit 2026-03-13T16:03:31-07:00 Dana Cole <dana@example.com>
done: theo-0303a

@@@ edit 1on1s/theo/2026-03-03.md
< - [ ] @theo writes the cut-over steps: [the steps](docs/recon/cutover.md)  [due:: 2026-03-13]  [id:: theo-0303a]
> - [x] @theo writes the cut-over steps: [the steps](docs/recon/cutover.md)  [due:: 2026-03-13]  [completion:: 2026-03-13]  [id:: theo-0303a]

@@@ commit 2026-03-13T16:58:36-07:00 Dana Cole <dana@example.com>
notes: omar-0219b is done

@@@ edit 1on1s/omar/2026-02-19.md
< - [ ] @dana opens the planner vacancy  [output:: the vacancy's link]  [was:: 2026-03-04]  [why:: Finance freezes vacancies until the quarter is forecast]  [due:: 2026-03-13]  [id:: omar-0219b]
> - [x] @dana opens the planner vacancy  [output:: the vacancy's link]  [was:: 2026-03-04]  [why:: Finance freezes vacancies until the quarter is forecast]  [due:: 2026-03-13]  [completion:: 2026-03-13]  [id:: omar-0219b]

@@@ commit 2026-03-16T12:08:36-07:00 Dana Cole <dana@example.com>
slip: ines-0123a to 04-10

@@@ edit 1on1s/ines/2026-01-23.md
< - [ ] @ines finishes the label audit of all depots: [the audit report](docs/labels/audit.md) #label-audit  [was:: 2026-02-20]  [why:: four depots are in stocktaking until 03-02]  [due:: 2026-03-13]  [id:: ines-0123a]
> - [ ] @ines finishes the label audit of all depots: [the audit report](docs/labels/audit.md) #label-audit  [was:: 2026-02-20]  [why:: four depots are in stocktaking until 03-02]  [was:: 2026-03-13]  [why:: the firmware answer is missing for four depots]  [due:: 2026-04-10]  [id:: ines-0123a]

@@@ commit 2026-03-16T12:26:26-07:00 Dana Cole <dana@example.com>
done: theo-0312a

@@@ edit 1on1s/theo/2026-03-12.md
< - [ ] @theo cuts over carrier one: [cut-over log](docs/recon/cutover-log.md)  [due:: 2026-03-16]  [id:: theo-0312a]
> - [x] @theo cuts over carrier one: [cut-over log](docs/recon/cutover-log.md)  [due:: 2026-03-16]  [completion:: 2026-03-16]  [id:: theo-0312a]

@@@ commit 2026-03-16T17:37:45-07:00 Dana Cole <dana@example.com>
notes: priya 03-16

@@@ file 1on1s/priya/2026-03-16.md
---
date: 2026-03-16
owner: dana
with: priya
stance: coaching
---
## Priorities
- Table removal: Finance has one report left on it
- Peak rehearsal in the first week of April

## Blockers
- none

## Decisions
- The Finance report is rewritten by Finance; we lend them the query

## Growth
- Ran the design review for Mei's label queue and asked questions only  [principle:: Hire and Develop the Best]  [evidence:: docs/reviews/label-queue.md]  [level:: L6]  [criterion:: Influence]

## Hard question
What are you avoiding right now?
> I let Theo's reconciliation questions sit in my inbox for three days. I answer everybody else in one.

## Commitments
escalate:: @sam, the next morning

- [ ] @priya writes [the peak rehearsal plan](docs/peak-rehearsal.md) #peak  [due:: 2026-03-27]  [id:: priya-0316a]
- [ ] @dana lends Finance the query and a date  [output:: the query, pasted into their ticket]  [due:: 2026-03-18]  [id:: priya-0316b]

@@@ commit 2026-03-17T09:23:35-07:00 Dana Cole <dana@example.com>
notes: mei-0311a is done

@@@ edit 1on1s/mei/2026-03-11.md
< - [ ] @mei collects the review's questions and answers each  [output:: the table under the design]  [due:: 2026-03-17]  [id:: mei-0311a]
> - [x] @mei collects the review's questions and answers each  [output:: the table under the design]  [due:: 2026-03-17]  [completion:: 2026-03-17]  [id:: mei-0311a]

@@@ commit 2026-03-17T09:46:23-07:00 Dana Cole <dana@example.com>
done: ines-0306a

@@@ edit 1on1s/ines/2026-03-06.md
< - [ ] @ines gets the vendor's firmware answer #vendor  [output:: the letter]  [due:: 2026-03-17]  [id:: ines-0306a]
> - [x] @ines gets the vendor's firmware answer #vendor  [output:: the letter]  [due:: 2026-03-17]  [completion:: 2026-03-17]  [id:: ines-0306a]

@@@ commit 2026-03-17T14:56:46-07:00 Dana Cole <dana@example.com>
notes: theo 03-17

@@@ file 1on1s/theo/2026-03-17.md
---
date: 2026-03-17
owner: dana
with: theo
stance: coaching
---
## Follow-up
- [x] theo-0312a  [on:: 2026-03-16]

## Priorities
- Carrier one is over; 99.2% match in the first file
- Carriers two and three by the end of April

## Blockers
- none

## Decisions
- Carrier two on 04-01, carrier three on 04-20

## Growth
- Stayed with the first file until the last line was explained  [principle:: Deliver Results]  [evidence:: docs/recon/cutover-log.md]

## Feedback
- Carrier one  [feedback:: praise]
  - evidence:: docs/recon/cutover-log.md

## Hard question
What are you avoiding right now?
> Carrier three.

## Commitments
escalate:: @sam, the next morning

- [ ] @theo cuts over carrier two  [output:: the log, second page]  [due:: 2026-04-01]  [id:: theo-0317a]

@@@ commit 2026-03-17T17:36:15-07:00 Dana Cole <dana@example.com>
done priya-0316b

@@@ edit 1on1s/priya/2026-03-16.md
< - [ ] @dana lends Finance the query and a date  [output:: the query, pasted into their ticket]  [due:: 2026-03-18]  [id:: priya-0316b]
> - [x] @dana lends Finance the query and a date  [output:: the query, pasted into their ticket]  [due:: 2026-03-18]  [completion:: 2026-03-17]  [id:: priya-0316b]

@@@ commit 2026-03-18T11:23:48-07:00 Dana Cole <dana@example.com>
slip: priya-0302a to 03-27

@@@ edit 1on1s/priya/2026-03-02.md
< - [ ] @priya deletes the lookup table: [the removal change](https://git.example.com/slots/pr/914)  [due:: 2026-03-20]  [id:: priya-0302a]
> - [ ] @priya deletes the lookup table: [the removal change](https://git.example.com/slots/pr/914)  [was:: 2026-03-20]  [why:: Finance closes its books on 03-25 and reads the table until then]  [due:: 2026-03-27]  [id:: priya-0302a]

@@@ commit 2026-03-18T15:57:36-07:00 Dana Cole <dana@example.com>
notes: mei 03-18

@@@ file 1on1s/mei/2026-03-18.md
---
date: 2026-03-18
owner: dana
with: mei
stance: coaching
---
## Follow-up
- [x] mei-0311a  [on:: 2026-03-17]

## Priorities
- Queue rebuild in four steps

## Blockers
- none

## Decisions
- Step one ships alone; if it holds for two weeks, step two starts

## Growth
- Asked Priya for the one question that she would have been afraid of, and answered it  [principle:: Learn and Be Curious]  [evidence:: docs/reviews/label-queue.md]

## Hard question
What are you avoiding right now?
> I have not planned step four. I hope that somebody says it is not needed.

## Commitments
escalate:: @sam, with the reason

- [ ] @mei ships step one: [step one](https://git.example.com/labels/pr/240) #queue-steps  [due:: 2026-03-27]  [id:: mei-0318a]
- [ ] @mei says what would stop step two  [output:: three conditions in the design]  [due:: 2026-03-24]  [id:: mei-0318b]

@@@ commit 2026-03-19T16:54:56-07:00 Dana Cole <dana@example.com>
notes: omar 03-19

@@@ file 1on1s/omar/2026-03-19.md
---
date: 2026-03-19
owner: dana
with: omar
stance: coaching
---
## Priorities
- Hull said yes
- Interviews for the planner vacancy

## Blockers
- none

## Decisions
- Omar leads the interview loop; I do the closing calls

## Growth
- Changed Hull's mind by letting them break the planner for an afternoon  [principle:: Earn Trust]  [evidence:: docs/hull-day.md]

## Signals
- Said "I took a call from a recruiter and I did not hang up"; pages at night came up twice in the same breath  [signal:: attrition]  [trend:: worse]  [likelihood:: medium]  [impact:: high]  [regretted:: yes]

## Hard question
What are you avoiding right now?
> That I am tired of saying the same sentence about alerts in this room.

## Commitments
escalate:: @sam, once it is a day late

- [ ] @omar runs the first interview loop #hiring  [output:: written debrief of each interviewer]  [due:: 2026-03-31]  [id:: omar-0319a]
- [ ] @dana brings a pager proposal to the next 1:1  [output:: one page with numbers]  [due:: 2026-04-01]  [id:: omar-0319b]

## Private
He named the company. It is our second courier. Sam knows the name and nobody else needs to.

@@@ commit 2026-03-20T14:46:45-07:00 Dana Cole <dana@example.com>
notes: ines

@@@ file 1on1s/ines/2026-03-20.md
---
date: 2026-03-20
owner: dana
with: ines
stance: coaching
---
## Follow-up
- [ ] ines-0123a  moved on the 16th, three days after it was due

## Priorities
- Audit text: findings for seven depots are written #label-audit

## Blockers
- none

## Decisions
- Dana agrees that the last four depots can wait for the vendor's new firmware

## Growth
- Rewrote the firmware question so that the vendor could answer with a number  [principle:: Insist on the Highest Standards]  [evidence:: docs/labels/vendor-2026-03.md]

## Feedback
- Dates that move after the day  [feedback:: coaching]
  - situation:: the audit was due on 03-13 and moved on 03-16
  - behavior:: the move came in the hallway, after the depots had asked me
  - impact:: two depots had kept a person free for nothing

## Hard question
Which of your commitments are you least sure of?
> The audit on 04-10. It hangs on a vendor.

## Commitments
escalate:: @sam, the day after it is due

- [ ] @ines sends the seven-depot findings to the depots  [output:: the mail, with one page each]  [due:: 2026-04-01]  [id:: ines-0320a]

@@@ commit 2026-03-23T10:52:52-07:00 Dana Cole <dana@example.com>
share: ines/2026-03-20

@@@ edit 1on1s/ines/2026-03-20.md
< stance: coaching
> stance: coaching
> shared: 2026-03-23

@@@ commit 2026-03-24T11:39:01-07:00 Dana Cole <dana@example.com>
notes: mei-0318b is done

@@@ edit 1on1s/mei/2026-03-18.md
< - [ ] @mei says what would stop step two  [output:: three conditions in the design]  [due:: 2026-03-24]  [id:: mei-0318b]
> - [x] @mei says what would stop step two  [output:: three conditions in the design]  [due:: 2026-03-24]  [completion:: 2026-03-24]  [id:: mei-0318b]

@@@ commit 2026-03-24T15:15:31-07:00 Dana Cole <dana@example.com>
done: lee-0312a

@@@ edit 1on1s/lee/2026-03-12.md
< - [ ] @lee merges shapes eight and nine: [the change](https://git.example.com/depots/pr/447) #import-tool  [due:: 2026-03-24]  [id:: lee-0312a]
> - [x] @lee merges shapes eight and nine: [the change](https://git.example.com/depots/pr/447) #import-tool  [due:: 2026-03-24]  [completion:: 2026-03-24]  [id:: lee-0312a]

@@@ commit 2026-03-25T15:53:57-07:00 Dana Cole <dana@example.com>
notes: 1:1 with mei

@@@ file 1on1s/mei/2026-03-25.md
---
date: 2026-03-25
owner: dana
with: mei
stance: coaching
---
## Follow-up
- [x] mei-0318b  [on:: 2026-03-24]

## Priorities
- Step one: ready, waits for the second writer's team

## Blockers
- The second writer's team deploys once a month  [blocker:: scope]  #monthly-deploy

## Decisions
- Step one is built so that it does not need them

## Growth
- none

## Hard question
What have I not asked you that I should have?
> That I rewrote step one twice to avoid a meeting.

## Commitments
escalate:: @sam, the day after

- [ ] @dana gets one deploy a week from that team #monthly-deploy  [output:: their calendar]  [due:: 2026-04-01]  [id:: mei-0325a]

@@@ commit 2026-03-26T09:40:30-07:00 Dana Cole <dana@example.com>
notes: priya-0316a is done

@@@ edit 1on1s/priya/2026-03-16.md
< - [ ] @priya writes [the peak rehearsal plan](docs/peak-rehearsal.md) #peak  [due:: 2026-03-27]  [id:: priya-0316a]
> - [x] @priya writes [the peak rehearsal plan](docs/peak-rehearsal.md) #peak  [due:: 2026-03-27]  [completion:: 2026-03-26]  [id:: priya-0316a]

@@@ commit 2026-03-26T12:57:25-07:00 Dana Cole <dana@example.com>
slip: mei-0318a to 04-03

@@@ edit 1on1s/mei/2026-03-18.md
< - [ ] @mei ships step one: [step one](https://git.example.com/labels/pr/240) #queue-steps  [due:: 2026-03-27]  [id:: mei-0318a]
> - [ ] @mei ships step one: [step one](https://git.example.com/labels/pr/240) #queue-steps  [was:: 2026-03-27]  [why:: rewritten so that the other team is not needed]  [due:: 2026-04-03]  [id:: mei-0318a]

@@@ commit 2026-03-26T16:45:35-07:00 Dana Cole <dana@example.com>
notes: 1:1 with lee

@@@ file 1on1s/lee/2026-03-26.md
---
date: 2026-03-26
owner: dana
with: lee
stance: coaching
---
## Follow-up
- [x] lee-0312a  [on:: 2026-03-24]

## Priorities
- Launch of the import tool with three depots #import-tool

## Blockers
- none

## Decisions
- Lee keeps the launch

## Growth
- Told Bristol that their file was wrong, and sent the corrected one along  [principle:: Earn Trust]  [evidence:: docs/samples/bristol.md]

## Hard question
What are you avoiding right now?
> The launch mail. If I write it, it is real.

## Commitments
escalate:: @sam, the next morning

- [ ] @lee launches with Leeds, Hull and Bristol #import-tool  [output:: first upload of each, listed]  [due:: 2026-04-07]  [id:: lee-0326a]
- [ ] @dana writes the outcome of the review into the February note  [output:: the line, read by Lee]  [due:: 2026-03-31]  [id:: lee-0326b]

@@@ commit 2026-03-27T16:54:51-07:00 Dana Cole <dana@example.com>
done priya-0302a

@@@ edit 1on1s/priya/2026-03-02.md
< - [ ] @priya deletes the lookup table: [the removal change](https://git.example.com/slots/pr/914)  [was:: 2026-03-20]  [why:: Finance closes its books on 03-25 and reads the table until then]  [due:: 2026-03-27]  [id:: priya-0302a]
> - [x] @priya deletes the lookup table: [the removal change](https://git.example.com/slots/pr/914)  [was:: 2026-03-20]  [why:: Finance closes its books on 03-25 and reads the table until then]  [due:: 2026-03-27]  [completion:: 2026-03-27]  [id:: priya-0302a]

@@@ commit 2026-03-30T09:48:25-07:00 Dana Cole <dana@example.com>
notes: lee-0326b is done

@@@ edit 1on1s/lee/2026-03-26.md
< - [ ] @dana writes the outcome of the review into the February note  [output:: the line, read by Lee]  [due:: 2026-03-31]  [id:: lee-0326b]
> - [x] @dana writes the outcome of the review into the February note  [output:: the line, read by Lee]  [due:: 2026-03-31]  [completion:: 2026-03-30]  [id:: lee-0326b]

@@@ commit 2026-03-30T14:17:53-07:00 Dana Cole <dana@example.com>
notes: priya

@@@ file 1on1s/priya/2026-03-30.md
---
date: 2026-03-30
owner: dana
with: priya
stance: coaching
---
## Follow-up
- [x] priya-0302a  [on:: 2026-03-27]
- [x] priya-0316a  [on:: 2026-03-26]

## Priorities
- Rehearsal on 04-03 with three depots

## Blockers
- none

## Decisions
- We rehearse with the cache off, since that is what can hurt us

## Growth
- Asked the depot supervisors what they do when slots vanish, and put their workaround in the plan  [principle:: Customer Obsession]  [evidence:: docs/peak-rehearsal.md]

## Hard question
Which of your commitments are you least sure of?
> The rehearsal date. Depot Ops said yes by silence.

## Commitments
escalate:: @sam, with the reason

- [ ] @priya leads the rehearsal: [rehearsal log](docs/peak-rehearsal-log.md) #peak  [due:: 2026-04-03]  [id:: priya-0330a]
- [ ] @dana gets a written yes from Depot Ops  [output:: their reply, linked in the plan]  [due:: 2026-04-01]  [id:: priya-0330b]

@@@ commit 2026-03-30T16:40:00-07:00 Dana Cole <dana@example.com>
notes: outcome of the second feedback to lee

@@@ edit 1on1s/lee/2026-02-26.md
<   - consequence:: the import tool's launch goes to Omar and Lee stays on the validator
>   - consequence:: the import tool's launch goes to Omar and Lee stays on the validator
>   - outcome:: changed
>   - reviewed:: 2026-03-26

@@@ commit 2026-03-31T08:05:09-07:00 Dana Cole <dana@example.com>
notes: theo cancelled today

@@@ file 1on1s/theo/2026-03-31.md
---
date: 2026-03-31
owner: dana
with: theo
kind: cancelled
by: theo
---

@@@ commit 2026-03-31T10:52:48-07:00 Dana Cole <dana@example.com>
notes: mei-0325a is done

@@@ edit 1on1s/mei/2026-03-25.md
< - [ ] @dana gets one deploy a week from that team #monthly-deploy  [output:: their calendar]  [due:: 2026-04-01]  [id:: mei-0325a]
> - [x] @dana gets one deploy a week from that team #monthly-deploy  [output:: their calendar]  [due:: 2026-04-01]  [completion:: 2026-03-31]  [id:: mei-0325a]

@@@ commit 2026-03-31T12:57:23-07:00 Dana Cole <dana@example.com>
slip: theo-0317a to 04-10

@@@ edit 1on1s/theo/2026-03-17.md
< - [ ] @theo cuts over carrier two  [output:: the log, second page]  [due:: 2026-04-01]  [id:: theo-0317a]
> - [ ] @theo cuts over carrier two  [output:: the log, second page]  [was:: 2026-04-01]  [why:: the carrier's test account expired]  [due:: 2026-04-10]  [id:: theo-0317a]

@@@ commit 2026-03-31T17:20:00-07:00 Dana Cole <dana@example.com>
notes: reviews of the first quarter

@@@ file 1on1s/ines/2026-03-31-review.md
---
date: 2026-03-31
owner: dana
with: ines
kind: review
---
## Proposal
- Steady quarter; the audit is late and its seven-depot findings are good  [rating:: HV2]  [performance:: medium]  [potential:: high]

@@@ file 1on1s/lee/2026-03-31-review.md
---
date: 2026-03-31
owner: dana
with: lee
kind: review
---
## Proposal
- Two misses, a standard that he now knows, and three weeks of holding it  [rating:: HV1]  [performance:: low]  [potential:: medium]

@@@ file 1on1s/mei/2026-03-31-review.md
---
date: 2026-03-31
owner: dana
with: mei
kind: review
---
## Proposal
- A fast start; the queue shows what she does when the goal is on paper  [rating:: HV2]  [performance:: medium]  [potential:: high]

@@@ file 1on1s/omar/2026-03-31-review.md
---
date: 2026-03-31
owner: dana
with: omar
kind: review
---
## Proposal
- Carries the planner alone, and the pager with it  [rating:: HV2]  [performance:: high]  [potential:: medium]
- A rota before summer  [ask:: two volunteers for the pager]

@@@ file 1on1s/priya/2026-03-31-review.md
---
date: 2026-03-31
owner: dana
with: priya
kind: review
---
## Proposal
- Above level on latency; not yet on what other teams change because of her  [rating:: HV3]  [performance:: high]  [potential:: high]
- A second team on the courier slots  [ask:: one engineer of Payments for a month]

@@@ file 1on1s/theo/2026-03-31-review.md
---
date: 2026-03-31
owner: dana
with: theo
kind: review
---
## Proposal
- Carrier one and two are on the way  [rating:: HV2]  [performance:: medium]  [potential:: medium]
